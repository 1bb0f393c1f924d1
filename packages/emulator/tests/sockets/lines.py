"""One way to speak to the emulator's sockets, over the network or in the process."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from inspect import signature
from typing import Any, Protocol

import httpx
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from oai_core.sockets.base import SocketClosed
from oai_core.wire import WireRequest
from oai_emulator import Emulator
from oai_emulator.bundle import shipped
from oai_emulator.transports import EmulatorClient
from oai_emulator.validation.checker import SchemaChecker
from oai_emulator.validation.schemas import RequestSchemas

Json = dict[str, Any]
KEY = {"authorization": "Bearer test"}
BETA = {**KEY, "openai-beta": "responses_multi_agent=v1"}
ENDS = {"response.completed", "response.incomplete", "response.failed", "error"}
# Newer versions of the library look for a proxy in the environment.
DIRECT: Json = {"proxy": None} if "proxy" in signature(connect).parameters else {}
PATIENCE = 5.0  # seconds until a test that waits fails


class Refused(Exception):
    """The handshake was answered with a status."""

    def __init__(self, status: int, headers: Iterable[tuple[str, str]], content: bytes) -> None:
        super().__init__(status)
        self.status = status
        self.headers = httpx.Headers(list(headers))
        self.content = content


class Ended(Exception):
    """The socket is closed."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Line:
    """An open socket."""

    def __init__(self, recv: Callable[[], str | bytes], send: Callable[[str], None]) -> None:
        self.raw = recv
        self.send = send

    def say(self, type: str = "response.create", **members: Any) -> None:
        if type == "response.create":
            members = {"model": "m", **members}
        self.send(json.dumps({"type": type, **members}))

    def hear(self) -> Json:
        event: Json = json.loads(self.raw())
        if "response" not in event:  # which has more than the document says
            problems = conform(event)
            assert not problems, problems
        return event

    def until(self, *types: str) -> list[Json]:
        """Read up to an event of these types, or else up to the end of a response or an error."""
        heard = [self.hear()]
        while heard[-1]["type"] not in (types or ENDS):
            assert heard[-1]["type"] != "error", heard[-1]
            heard.append(self.hear())
        return heard

    def response(self, **members: Any) -> Json:
        """Make a response and give it as it is at its end."""
        self.say(**members)
        response: Json = self.until()[-1]["response"]
        return response


class Opener(Protocol):
    def __call__(self, path: str = "/responses", headers: dict[str, str] = KEY) -> Any: ...


class Served:
    """An emulator, and how to reach it."""

    def __init__(self, emulator: Emulator, open: Opener, url: str = "") -> None:
        self.emulator = emulator
        self.open = open
        self.url = url


def conform(event: Json) -> list[Any]:
    """List what is wrong with an event of the server, by the document."""
    return _checker().errors(
        "event", {"$ref": "#/components/schemas/BetaResponsesServerEvent"}, event
    )


@cache
def _checker() -> SchemaChecker:
    return SchemaChecker(RequestSchemas(shipped().schemas))


def over_network(url: str) -> Opener:
    """Open sockets of a server."""

    @contextmanager
    def opened(path: str = "/responses", headers: dict[str, str] = KEY) -> Iterator[Line]:
        address = f"ws{url.removeprefix('http')}{path}"
        try:
            with connect(address, additional_headers=headers, **DIRECT) as socket:

                def recv() -> str | bytes:
                    try:
                        return socket.recv(timeout=PATIENCE)
                    except ConnectionClosed as error:
                        if error.rcvd is None:
                            raise Ended(1006) from None
                        raise Ended(error.rcvd.code, error.rcvd.reason) from None

                yield Line(recv, socket.send)
        except InvalidStatus as error:
            refused = error.response
            content = bytes(refused.body or b"")
            raise Refused(refused.status_code, refused.headers.raw_items(), content) from None

    return opened


def in_process(emulator: Emulator) -> Opener:
    """Open sockets without a network."""
    client = EmulatorClient(emulator.app)

    @contextmanager
    def opened(path: str = "/responses", headers: dict[str, str] = KEY) -> Iterator[Line]:
        request = WireRequest(
            "GET", f"ws://emulator/v1{path}", headers, timeout=PATIENCE, socket={}
        )
        answer = client.open_socket(request)
        if answer.socket is None:
            raise Refused(answer.status, answer.headers.items(), answer.content or b"")
        socket = answer.socket

        def recv() -> bytes:
            try:
                message: bytes = socket.recv(PATIENCE)
            except SocketClosed as error:
                raise Ended(error.code, error.reason) from None
            return message

        try:
            yield Line(recv, socket.send)
        finally:
            socket.close()

    return opened
