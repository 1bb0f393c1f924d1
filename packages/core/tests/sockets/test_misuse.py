"""What people do that cannot work is told them clearly."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest

from oai_core import (
    APIConnectionError,
    WireRequest,
    WireResponse,
    hookimpl,
)
from oai_core.sockets.base import SocketClosed
from oai_core.sockets.blocking_connection import Connection
from oai_core.transport.sockets.opening import Opening

from .api import connected, delta, make, manager
from .notes import Notes
from .rig import KEY, Rig, entered, wait
from .scripts import closes, says
from .server import Server


def test_receiving_where_it_is_connected_again(rig: Rig) -> None:
    """It would wait for itself."""
    with Server(closes(1006)) as server:

        async def main() -> None:
            options: dict[str, Any] = {"on_reconnecting": lambda _: box[0].recv()}
            async with connected(rig, server, **options) as connection:
                box.append(connection)
                with pytest.raises(RuntimeError):
                    await wait(connection.recv())

        box: list[Any] = []
        rig.run(main)


def test_a_manager_sends_before_alone(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url))
            with pytest.raises(TypeError, match=r"event: .* NoneType"):
                made.send(None)
            made.send(make("first"))
            async with entered(made):
                with pytest.raises(RuntimeError, match="send"):
                    made.send(make("late"))

        rig.run(main)
        assert server.peer().all_heard() == [make("first")]


def test_what_sets_up_a_connection_shows_no_secret(
    blocking: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports of crashes show the repr of local variables."""
    shown: list[str] = []
    init: Any = Connection.__init__

    def spying(self: Any, setup: Any, opened: Any) -> None:
        shown.append(f"{setup!r} {opened!r}")
        init(self, setup, opened)

    monkeypatch.setattr(Connection, "__init__", spying)
    with Server() as server:
        headers = {"x-private": "other-secret"}
        with manager(
            blocking, blocking.client(server.url), api_key="sk-of-the-call", extra_headers=headers
        ):
            pass
    assert shown
    for secret in (KEY, "sk-of-the-call", "other-secret"):
        assert secret not in shown[0]


@pytest.mark.parametrize("seconds", [math.inf, 1e10])
def test_for_ever(rig: Rig, seconds: float) -> None:
    """The system counts in less."""
    options = {"ping_interval": seconds, "ping_timeout": seconds, "close_timeout": seconds}
    with Server(says(delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server, websocket_connection_options=options) as connection:
                more = {"timeout": seconds} if rig.blocking else {}
                assert (await wait(connection.recv(**more))).delta == 1
                await rig.pause()
                server.peer().text(delta(2))
                assert (await wait(connection.recv(**more))).delta == 2

        rig.run(main)


@pytest.mark.parametrize("name", ["ping_interval", "ping_timeout"])
def test_no_time_at_all(blocking: Rig, name: str) -> None:
    client = blocking.client("http://127.0.0.1:9")
    with pytest.raises(ValueError, match=name):
        manager(blocking, client, websocket_connection_options={name: 0})


@pytest.mark.parametrize("form", ["HTTP://{}", "http://user@{}", "Ws://{}"])
def test_addresses_in_other_forms(rig: Rig, form: str) -> None:
    with Server(says(delta(1))) as server:

        async def main() -> None:
            client = rig.client("http://127.0.0.1:9")
            address = form.format(f"127.0.0.1:{server.port}/v1")
            async with entered(manager(rig, client, base_url=address)) as connection:
                assert (await wait(connection.recv())).delta == 1

        rig.run(main)


def test_an_event_hook_that_reads_the_handshake(blocking: Rig) -> None:
    with Server() as server:
        hooks: Any = {"response": [lambda response: response.read()]}
        client = blocking.client(server.url, http_client=httpx.Client(event_hooks=hooks))
        with pytest.raises(APIConnectionError, match="hook"):
            manager(blocking, client).enter()
        client.close()


def test_http_2_has_no_handshake(blocking: Rig) -> None:
    """httpx sends a plain GET then, to which the server may answer anything."""
    request = WireRequest("GET", "wss://server/v1/things", {}, socket={})
    opening = Opening(request)
    closed: list[bool] = []
    answer: Any = SimpleNamespace(
        request=None, status=404, http_version="HTTP/2", close=lambda: closed.append(True)
    )
    with pytest.raises(APIConnectionError, match=r"HTTP/1\.1") as caught:
        opening.blocking(answer)
    assert closed == [True]
    assert not caught.value.retryable


def test_a_socket_of_a_transport_that_fails_at_once() -> None:
    """It need not have `abort`; its call ends."""

    class Stuck:
        async def send(self, message: Any, text: bool = True) -> None:
            await anyio.sleep_forever()

        async def recv(self) -> bytes:
            raise SocketClosed

        async def close(self, code: int = 1000, reason: str = "") -> None:
            pass

    class Own:
        async def open_socket(self, request: WireRequest) -> WireResponse:
            return WireResponse(101, {}, request, content=b"", socket=Stuck())

        async def send(self, request: WireRequest) -> WireResponse:
            raise NotImplementedError

        async def aclose(self) -> None:
            pass

    class Brings:
        name = "brings"

        @hookimpl
        def oai_make_transport(self) -> Any:
            return Own()

    notes = Notes()
    rig = Rig("asyncio")

    async def main() -> None:
        client = rig.client("http://127.0.0.1:9", plugins=[notes, Brings()])
        made = manager(rig, client)
        made.send(make("first"))
        with anyio.move_on_after(0.02) as scope:
            await made.enter()
        assert scope.cancelled_caught

    rig.run(main)
    assert notes.of("after_call") == [(101, "CancelledError")]
