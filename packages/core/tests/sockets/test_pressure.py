"""One side that is faster than the other: nothing grows without bound, nothing hangs for ever."""

from __future__ import annotations

import json
import socket
import threading
import time
import tracemalloc
from collections import deque
from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest

from oai_core import WebSocketConnectionClosedError

from .api import connected, delta, make
from .frames import PING, PONG, TEXT, frame
from .rig import Rig, wait
from .scripts import reads_nothing
from .server import Peer, Server

MEGA = 1_000_000
KERNEL = MEGA  # bytes that the buffers of the system may hold between two sockets


def cramped(rig: Rig) -> dict[str, Any]:
    """Options of a client whose system buffers little."""
    sizes = [
        (socket.SOL_SOCKET, socket.SO_SNDBUF, 8192),
        (socket.SOL_SOCKET, socket.SO_RCVBUF, 262_144),
    ]
    transport: Any = httpx.HTTPTransport if rig.blocking else httpx.AsyncHTTPTransport
    http: Any = httpx.Client if rig.blocking else httpx.AsyncClient
    return {"http_client": http(transport=transport(socket_options=sizes))}


def floods(message: dict[str, Any], limit: int) -> Any:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.flood(json.dumps(message).encode(), limit=limit)
        peer.linger()

    return script


@pytest.fixture(autouse=True)
def untraced() -> Iterator[None]:
    yield
    tracemalloc.stop()


@pytest.mark.parametrize("size", [20, 50_000])
def test_a_fast_server_waits_for_a_slow_client(rig: Rig, size: int) -> None:
    message = delta("x" * size)
    with Server(floods(message, 20 * MEGA)) as server:

        async def main() -> None:
            async with connected(rig, server, client=cramped(rig)) as connection:
                await wait(connection.recv())
                tracemalloc.start()
                peer = server.peer()
                assert await rig.off(peer.release.wait, 5)
                grown = tracemalloc.get_traced_memory()[0]
                tracemalloc.stop()
                # What the system holds, 16 messages and what was read with the last of them.
                assert peer.accepted < KERNEL + 20 * size + 200_000
                assert grown < 20 * size + MEGA // 2
                for _ in range(min(peer.accepted // (size + 100), 20)):
                    event = await wait(connection.recv())
                    assert len(event.delta) == size

        rig.run(main)


def test_a_paused_connection_still_closes(rig: Rig) -> None:
    with Server(floods(delta("x" * 1000), 20 * MEGA)) as server:

        async def main() -> None:
            async with connected(rig, server, client=cramped(rig)) as connection:
                await rig.off(server.peer().release.wait, 5)
                begun = time.monotonic()
            assert time.monotonic() - begun < 5
            assert connection.closed

        rig.run(main)


def test_pings_to_a_server_that_does_not_read(rig: Rig) -> None:
    """Their answers pile up nowhere; the last one is sent (RFC 6455, 5.5.3)."""

    def script(peer: Peer) -> None:
        many = memoryview(b"".join(frame(PING, b"%0125d" % number) for number in range(4000)))
        peer.accept()
        peer.text(delta(1))
        while peer.accepted < len(many):
            peer.accepted += peer.socket.send(many[peer.accepted :])
        peer.text(delta(2))
        peer.release.wait(5)
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server, client=cramped(rig)) as connection:
                await wait(connection.recv())
                tracemalloc.start()
                await wait(connection.recv())
                grown = tracemalloc.get_traced_memory()[0]
                tracemalloc.stop()
                peer = server.peer()
                peer.release.set()
                await rig.until(lambda: (PONG, b"%0125d" % 3999) in peer.frames)
                assert len(peer.frames) < 4000
                assert grown < MEGA // 5

        rig.run(main)


def test_a_sender_waits_for_a_server_that_does_not_read(rig: Rig) -> None:
    """It holds one message, not all, and `close` elsewhere ends it."""
    with Server(reads_nothing) as server:

        async def main() -> None:
            sent = 0
            text = "x" * 50_000

            def send_on(connection: Any) -> None:
                nonlocal sent
                while True:
                    connection.send_raw(text)
                    sent += 1

            async def asend_on(connection: Any) -> None:
                nonlocal sent
                while True:
                    await connection.send_raw(text)
                    sent += 1

            params = {
                "client": cramped(rig),
                "websocket_connection_options": {"close_timeout": 0.1},
            }
            async with connected(rig, server, **params) as connection:
                tracemalloc.start()
                function = send_on if rig.blocking else asend_on
                async with rig.beside(lambda: function(connection)) as other:
                    before = -1
                    while before != sent or sent == 0:
                        before = sent
                        await rig.pause(0.1)
                    assert sent * len(text) < KERNEL
                    assert tracemalloc.get_traced_memory()[0] < MEGA
                    assert not other.done
                    begun = time.monotonic()
                    await wait(connection.close())
                    assert time.monotonic() - begun < 5
                assert isinstance(other.error, WebSocketConnectionClosedError), repr(other.error)

        rig.run(main)


def test_a_sender_can_be_cancelled(arig: Rig) -> None:
    """What is on its way in part ends the connection; what never began does not."""
    with Server(reads_nothing) as server:

        async def main() -> None:
            params = {
                "client": cramped(arig),
                "websocket_connection_options": {"close_timeout": 0.1},
            }
            async with connected(arig, server, **params) as connection:
                with anyio.move_on_after(0.2) as scope:
                    while True:
                        await connection.send_raw("x" * 50_000)
                assert scope.cancelled_caught
                with pytest.raises(WebSocketConnectionClosedError):
                    await connection.send(make("after"))

        arig.run(main)


def test_receiving_goes_on_while_a_sender_waits(rig: Rig) -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.release.wait(5)
        for number in range(50):
            peer.text(delta(number))
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server, client=cramped(rig)) as connection:
                text = "x" * 4 * MEGA
                async with rig.beside(lambda: connection.send_raw(text)) as other:
                    await rig.pause(0.05)
                    assert not other.done
                    server.peer().release.set()
                    for number in range(50):
                        assert (await wait(connection.recv())).delta == number
                assert other.error is None
            assert [len(one) for one in server.peer().all_heard()] == [len(text)]

        rig.run(main)


class Racing(deque[bytes]):
    """Is emptied by others just after a thread that reads ahead has looked how full it is."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[bytes] = []

    def __len__(self) -> int:
        found = super().__len__()
        if threading.current_thread().name == "oai-socket" and found > 1:
            self.taken += [self.popleft() for _ in range(found)]
        return found


def test_a_reader_that_pauses_over_an_empty_queue(blocking: Rig) -> None:
    """It goes on as soon as somebody waits, or both would wait for each other."""
    with Server() as server:

        async def main() -> None:
            options = {"max_queue": 1}
            params = {"websocket_connection_options": options}
            async with connected(blocking, server, **params) as connection:
                socket, messages = connection._socket, Racing()
                socket._messages = socket._framing.messages = messages
                two = [json.dumps(delta(number)).encode() for number in range(2)]
                server.peer().raw(b"".join(frame(TEXT, one) for one in two))
                await blocking.until(lambda: messages.taken)
                server.peer().text(delta("next"))
                assert connection.recv(timeout=10).delta == "next"

        blocking.run(main)
