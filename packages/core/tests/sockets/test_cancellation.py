"""Tasks that are cancelled: nothing is lost, nothing stays behind."""

from __future__ import annotations

import time
from typing import Any

import anyio
import pytest

from .api import connected, delta, manager
from .rig import Rig
from .scripts import hangs
from .server import Peer, Server


@pytest.mark.parametrize("pause", [0.0, 0.01])
def test_a_cancelled_recv_loses_nothing(arig: Rig, pause: float) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(arig, server) as connection:
                peer = server.peer()
                for number in range(20):
                    with anyio.move_on_after(pause):
                        await connection.recv()
                        raise AssertionError("nothing was sent")
                    data = b'{"type": "thing.delta", "delta": %d}' % (number % 10)
                    raw = b"\x81" + bytes([len(data)]) + data
                    peer.raw(raw[:7])
                    with anyio.move_on_after(0.001):
                        await connection.recv()
                        raise AssertionError("half of it was sent")
                    peer.raw(raw[7:])
                    event = await connection.recv()
                    assert event.delta == number % 10
                assert not connection.closed

        arig.run(main)


def test_cancellation_races_with_arrival(arig: Rig) -> None:
    """Whatever the moment, an event is either returned or comes next."""
    with Server() as server:

        async def main() -> None:
            async with connected(arig, server) as connection:
                peer = server.peer()
                for number in range(60):
                    found = []
                    with anyio.move_on_after(0.001):
                        peer.text(delta(number))
                        found.append(await connection.recv())
                    if not found:
                        found.append(await connection.recv())
                    assert found[0].delta == number

        arig.run(main)


def test_cancellation_of_connecting(arig: Rig) -> None:
    with Server(hangs) as server:

        async def main() -> None:
            made = manager(arig, arig.client(server.url))
            async with arig.beside(made.enter) as other:
                await arig.off(server.peer)
                other.cancel()
            assert type(other.error).__name__ in ("CancelledError", "Cancelled")

        arig.run(main)
        peer = server.peer()
        peer.release.set()
        assert peer.ended.wait(5)


def test_cancellation_of_a_block(arig: Rig) -> None:
    """The connection is given up at once: a cancelled task does not wait for a server."""

    def script(peer: Peer) -> None:
        peer.accept()
        peer.answers_closing = False
        peer.linger()

    with Server(script) as server:

        async def main() -> float:
            entered_it: list[Any] = []

            async def block() -> None:
                options = {"close_timeout": 4}
                params = {"websocket_connection_options": options}
                async with connected(arig, server, **params) as connection:
                    entered_it.append(connection)
                    await connection.recv()

            async with arig.beside(block) as other:
                await arig.until(lambda: entered_it)
                begun = time.monotonic()
                other.cancel()
            return time.monotonic() - begun

        assert arig.run(main) < 2
        assert server.peer().ended.wait(5)


def test_cancellation_of_closing(arig: Rig) -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.answers_closing = False
        peer.linger()

    with Server(script) as server:

        async def main() -> None:
            options = {"close_timeout": 20}
            async with connected(arig, server, websocket_connection_options=options) as connection:
                with anyio.move_on_after(0.03) as scope:
                    await connection.close()
                assert scope.cancelled_caught
                assert connection.closed

        begun = time.monotonic()
        arig.run(main)
        assert time.monotonic() - begun < 10
        assert server.peer().ended.wait(5)
