"""Plugins take part in sockets as in all calls; each connection is one call."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Any

import pytest

from oai_core import (
    APIConnectionError,
    APIStatusError,
    OpenAIError,
    PluginError,
    WebSocketConnectionClosedError,
    hookimpl,
)

from .api import CONNECT, FAST, connected, delta, make, manager
from .notes import Notes
from .rig import Rig, collected, entered, wait
from .scripts import answers, closes, error_body, hangs, refuses, says
from .server import Server, stay


def test_all_observers_hear_of_a_connection(rig: Rig) -> None:
    notes = Notes()
    first = refuses("503 Down", error_body(), retry_after_ms="1")
    with Server(first, closes(1000, "", delta(1), {"type": "thing.new"})) as server:

        async def main() -> None:
            async with connected(rig, server, notes, client={"max_retries": 1}) as connection:
                await collected(connection)

        rig.run(main)
    assert notes.told == [
        ("before_call", "things.connect", {"model": "m"}),
        ("before_send", "GET", "ws://", 0),
        ("after_receive", 503, 0),
        ("before_retry", 0, "status 503"),
        ("before_send", "GET", "ws://", 1),
        ("after_receive", 101, 1),
        ("stream_event", "thing.delta"),
        ("stream_event", "thing.new"),
        ("after_call", 101, "NoneType"),
    ]
    assert [call.operation for call in notes.calls] == [CONNECT]
    assert notes.calls[0].retries == 1


@pytest.mark.parametrize("way", ["close", "block", "server", "breaks", "error", "refused", "fails"])
def test_a_call_ends_once(rig: Rig, way: str) -> None:
    notes = Notes()
    script = {
        "server": closes(1011),
        "breaks": closes(1006),
        "refused": refuses("401 No", error_body()),
        "fails": answers(b""),
    }.get(way, stay)
    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server, notes) as connection:
                assert "after_call" not in notes.names()
                if way == "close":
                    await wait(connection.close())
                    assert len(notes.of("after_call")) == 1
                elif way in ("server", "breaks"):
                    for _ in range(2):
                        with pytest.raises(WebSocketConnectionClosedError):
                            await wait(connection.recv())
                    assert len(notes.of("after_call")) == 1
                elif way == "error":
                    raise LookupError("mine")

        with suppress(LookupError, OpenAIError):
            rig.run(main)
    wanted: dict[str, Any] = {
        "server": (101, "WebSocketConnectionClosedError"),
        "breaks": (101, "WebSocketConnectionClosedError"),
        "refused": (401, "AuthenticationError"),
        "fails": (None, "APIConnectionError"),
    }
    assert notes.of("after_call") == [wanted.get(way, (101, "NoneType"))]


class Stop(BaseException):
    """Such as Ctrl-C."""


def test_a_call_ends_with_a_base_exception(rig: Rig) -> None:
    notes = Notes()
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server, notes):
                raise Stop

        with pytest.raises(Stop):
            rig.run(main)
    assert notes.of("after_call") == [(101, "Stop")]


def test_a_cancelled_handshake_ends_its_call(arig: Rig) -> None:
    notes = Notes()
    with Server(hangs) as server:

        async def main() -> None:
            made = manager(arig, arig.client(server.url, plugins=[notes]))
            async with arig.beside(made.enter) as other:
                await arig.off(server.peer)
                other.cancel()

        arig.run(main)
        server.peer().release.set()
    assert notes.names() == ["before_call", "before_send", "after_call"]
    assert notes.of("after_call")[0][1] in ("CancelledError", "Cancelled")


def test_each_connection_is_a_call(rig: Rig) -> None:
    notes = Notes()
    scripts = [closes(1012, "", delta(1)), refuses("503 Down"), closes(1000, "", delta(2))]
    with Server(*scripts) as server:

        async def main() -> None:
            async with connected(rig, server, notes, **FAST, extra_query={"n": 1}) as connection:
                await collected(connection)

        rig.run(main)
    assert notes.names().count("before_call") == notes.names().count("after_call") == 3
    assert notes.of("before_call") == [("things.connect", {"model": "m"})] * 3
    ends = notes.of("after_call")
    assert ends[0] == (101, "WebSocketConnectionClosedError")
    assert ends[1] == (503, "InternalServerError")
    assert ends[2] == (101, "NoneType")
    assert notes.of("stream_event") == [("thing.delta",), ("thing.delta",)]
    # No call begins before the one that it takes the place of has ended.
    order = [name for name in notes.names() if name.endswith("_call")]
    assert order == ["before_call", "after_call"] * 3


def test_errors_are_mapped(rig: Rig) -> None:
    class Mine(Exception):
        pass

    class Mapper:
        @hookimpl
        def oai_map_error(self, call: Any, error: Exception) -> Exception:
            return Mine(type(error).__name__)

    notes = Notes()
    with Server(refuses("401 No"), answers(b""), closes(1011)) as server:

        async def main() -> None:
            for name in ("AuthenticationError", "APIConnectionError"):
                with pytest.raises(Mine, match=name) as caught:
                    async with connected(rig, server, Mapper(), notes):
                        pass
                assert isinstance(caught.value.__cause__, OpenAIError)
            async with connected(rig, server, Mapper(), notes) as connection:
                with pytest.raises(Mine, match="WebSocketConnectionClosedError"):
                    await wait(connection.recv())

        rig.run(main)
    assert [end[1] for end in notes.of("after_call")] == ["Mine"] * 3


def test_an_observer_that_raises(rig: Rig) -> None:
    class Bad:
        name = "bad"

        @hookimpl
        def oai_stream_event(self, event: Any) -> None:
            if event.type == "thing.delta" and event.delta == 2:
                raise LookupError("no")

    with Server(says(delta(1), delta(2), delta(3))) as server:

        async def main() -> None:
            async with connected(rig, server, Bad()) as connection:
                assert (await wait(connection.recv())).delta == 1
                with pytest.raises(PluginError, match="bad"):
                    await wait(connection.recv())
                assert (await wait(connection.recv())).delta == 3

        rig.run(main)


def test_a_plugin_that_comes_later(rig: Rig) -> None:
    notes = Notes()
    with Server(closes(1012, "", delta(1)), closes(1000, "", delta(2))) as server:

        async def main() -> None:
            client = rig.client(server.url)
            async with entered(manager(rig, client, **FAST)) as connection:
                await wait(connection.recv())
                client.register(notes)
                await collected(connection)

        rig.run(main)
    # The call that was under way does not know it; the next connection does.
    assert notes.names() == [
        "before_call",
        "before_send",
        "after_receive",
        "stream_event",
        "after_call",
    ]


def test_the_log_tells_of_connections(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "oai")
    with Server(says(delta(1), X_Request_Id="req_1")) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.send(make("private8")))
                await wait(connection.recv())

        rig.run(main)
    (line,) = [record.getMessage() for record in caplog.records if record.name == "oai"]
    assert line.startswith("GET /things (things.connect): 101, request req_1, ")
    assert "private8" not in caplog.text


def test_the_log_tells_how_connections_end(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "oai")
    with Server(closes(1011, "private8")) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.recv())

        with pytest.raises(WebSocketConnectionClosedError):
            rig.run(main)
    (line,) = [record.getMessage() for record in caplog.records if record.name == "oai"]
    assert "(things.connect): 101 WebSocketConnectionClosedError 1011, request" in line
    assert "private8" not in caplog.text


def test_a_retry_policy_of_a_plugin_decides(rig: Rig) -> None:
    class Never:
        @hookimpl
        def oai_retry_policy(self) -> Any:
            class Policy:
                def decide(self, *args: Any) -> None:
                    return None

            return Policy()

    with Server(refuses("503 Down", None, retry_after_ms="1")) as server:

        async def main() -> None:
            async with connected(rig, server, Never(), client={"max_retries": 5}):
                pass

        with pytest.raises(APIStatusError):
            rig.run(main)
        assert server.connections == 1


def test_a_transport_opens_sockets(blocking: Rig) -> None:
    """A transport may bring its own; core asks it first."""
    from oai_core import WireResponse
    from oai_core.headers import Headers
    from oai_core.transport.sockets.base import SocketClosed

    class OwnSocket:
        def __init__(self) -> None:
            self.sent: list[Any] = []
            self.messages = [b'{"type": "thing.delta", "delta": 1}']
            self.closed: Any = None

        def recv(self, timeout: float | None = None) -> bytes:
            if not self.messages:
                raise SocketClosed(1000, "over")
            return self.messages.pop()

        def send(self, message: Any, text: bool = True) -> None:
            self.sent.append((message, text))

        def close(self, code: int = 1000, reason: str = "") -> None:
            self.closed = (code, reason)

    own = OwnSocket()

    class Own:
        is_closed = False

        def open_socket(self, request: Any) -> Any:
            assert request.socket is not None
            return WireResponse(101, Headers({"x-request-id": "r"}), request, socket=own)

        def close(self) -> None: ...

    class Plugin:
        @hookimpl
        def oai_make_transport(self, blocking: bool) -> Any:
            return Own()

    async def main() -> None:
        client = blocking.client("http://x.invalid/v1", plugins=[Plugin()])
        async with entered(manager(blocking, client)) as connection:
            assert connection.request_id == "r"
            connection.send(make("a"))
            connection.send_raw(b"b")
            assert [event.delta for event in connection] == [1]
            assert connection.close_code == 1000

    blocking.run(main)
    assert [text for _, text in own.sent] == [True, False]
    assert own.closed is not None


def test_an_unknown_host_is_a_connection_error_to_hooks(rig: Rig) -> None:
    notes = Notes()

    async def main() -> None:
        client = rig.client("http://x.invalid/v1", plugins=[notes])
        async with entered(manager(rig, client)):
            pass

    with pytest.raises(APIConnectionError):
        rig.run(main)
    assert notes.names() == ["before_call", "before_send", "after_call"]
