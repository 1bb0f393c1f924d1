"""While there is no connection: what is sent, who waits, who closes."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from oai_core import WebSocketConnectionClosedError, WebSocketQueueFullError

from .api import FAST, connected, delta, make
from .rig import Rig, collected, wait
from .scripts import closes, hangs, refuses, says
from .server import Peer, Server, stay


async def closed(connection: Any) -> list[Any]:
    """Close; what was not sent is on the error of whoever is told first."""
    try:
        await wait(connection.close())
    except WebSocketConnectionClosedError as error:
        return error.unsent_messages
    return []


def away(rig: Rig, server: Server, **params: Any) -> Any:
    """A connection whose server has gone, with the next attempt under way in `recv` elsewhere."""
    return connected(rig, server, **{**FAST, **params})


def test_what_is_sent_while_it_is_away_comes_in_order(rig: Rig) -> None:
    gate = threading.Event()

    def second(peer: Peer) -> None:
        gate.wait(5)
        stay(peer)

    with Server(closes(1012), second) as server:

        async def main() -> None:
            async with away(rig, server) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.off(server.peer, 1)
                    for number in range(20):
                        await wait(connection.send(make(str(number))))
                    assert not other.done
                    gate.set()
                    await rig.off(server.peer(1).heard)
                    for number in range(20, 40):
                        await wait(connection.send(make(str(number))))
                    await wait(connection.close())
                assert isinstance(other.error, WebSocketConnectionClosedError)
                assert connection.unsent_messages == []

        rig.run(main)
        names = [one["name"] for one in server.peer(1).all_heard()]
        assert names == [str(number) for number in range(1, 40)]


def test_messages_are_sent_once(rig: Rig) -> None:
    """While the connection is lost and found, a sender goes on: nothing twice, all in order.

    A message that the system took just before the connection broke is lost with it, as any is;
    what is sent after the client knows is not.
    """

    def ill(peer: Peer) -> None:
        peer.accept()
        thread = threading.Thread(target=peer.linger, daemon=True)
        thread.start()
        peer.heard()
        peer.close(1012)
        thread.join(5)

    with Server(ill, ill, ill, stay) as server:

        async def main() -> None:
            async with (
                connected(rig, server, **{**FAST, "max_retries": 50}) as connection,
                rig.beside(connection.recv),
            ):
                for number in range(60):
                    await wait(connection.send(make(str(number))))
                    await rig.pause(0.0005)
                await rig.until(lambda: server.connections == 4)
                await wait(connection.send(make("last")))
                await rig.until(lambda: b"last" in b"".join(server.peer(3).sent()))
                await wait(connection.close())

        rig.run(main)
        names: list[str] = []
        for number in range(4):
            server.peer(number).ended.wait(5)
            names += [one["name"] for one in server.peer(number).all_heard()]
        assert names[-1] == "last"
        order = [int(name) for name in names[:-1]]
        assert order == sorted(set(order))


def test_the_queue_is_limited_in_bytes(rig: Rig) -> None:
    with Server(closes(1012), hangs) as server:

        async def main() -> None:
            async with away(rig, server, max_queue_size=100) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.off(server.peer, 1)
                    await wait(connection.send_raw("é" * 30))  # 60 bytes
                    with pytest.raises(WebSocketQueueFullError):
                        await wait(connection.send_raw("é" * 21))
                    await wait(connection.send_raw(b"x" * 40))
                    with pytest.raises(WebSocketQueueFullError):
                        await wait(connection.send_raw("x"))
                    assert not other.done
                    await closed(connection)
                    if rig.blocking:  # no other thread can end its handshake
                        server.peer(1).release.set()
                assert isinstance(other.error, WebSocketConnectionClosedError)
                assert connection.unsent_messages == ["é" * 30, b"x" * 40]

        rig.run(main)


def test_what_was_not_sent_is_on_the_error(rig: Rig) -> None:
    gate = threading.Event()

    def no(peer: Peer) -> None:
        gate.wait(5)
        refuses("503 Down")(peer)

    with Server(closes(1012), no) as server:

        async def main() -> None:
            async with away(rig, server, max_retries=1) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.off(server.peer, 1)
                    await wait(connection.send_raw("one"))
                    await wait(connection.send_raw(b"two"))
                    gate.set()
                error = other.error
                assert isinstance(error, WebSocketConnectionClosedError), repr(error)
                assert error.unsent_messages == ["one", b"two"]
                assert connection.unsent_messages == ["one", b"two"]
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.send_raw("three"))
                assert connection.unsent_messages == ["one", b"two"]
                await wait(connection.close())
                assert connection.unsent_messages == ["one", b"two"]

        rig.run(main)


def test_close_ends_the_wait_before_an_attempt(rig: Rig) -> None:
    with Server(closes(1012), stay) as server:

        async def main() -> None:
            params = {**FAST, "initial_delay": 60, "max_delay": 60}
            async with connected(rig, server, **params) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.pause(0.05)
                    assert not other.done
                    await wait(connection.send(make("never")))
                    begun = time.monotonic()
                    unsent = await closed(connection)
                assert time.monotonic() - begun < 20
                assert isinstance(other.error, WebSocketConnectionClosedError)
                assert connection.closed
                assert [*unsent, *other.error.unsent_messages]
                assert connection.unsent_messages == ['{"type":"thing.make","name":"never"}']

        rig.run(main)
        assert server.connections == 1


def test_close_ends_an_attempt_that_hangs(rig: Rig) -> None:
    with Server(closes(1012), hangs) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST, timeout=30) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.off(server.peer, 1)
                    begun = time.monotonic()
                    await wait(connection.close())
                    assert time.monotonic() - begun < 10
                    if rig.blocking:
                        server.peer(1).release.set()
                    await rig.until(lambda: other.done)
                assert isinstance(other.error, WebSocketConnectionClosedError)

        rig.run(main)
        assert server.connections == 2


def test_a_loop_ends_when_it_is_closed_while_away(rig: Rig) -> None:
    with Server(closes(1012, "", delta(1)), hangs) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST) as connection:

                async def aloop() -> list[Any]:
                    return await collected(connection)

                async with rig.beside(
                    (lambda: list(connection)) if rig.blocking else aloop
                ) as other:
                    await rig.off(server.peer, 1)
                    await wait(connection.close())
                    if rig.blocking:
                        server.peer(1).release.set()
                    await rig.until(lambda: other.done)
                assert other.error is None, repr(other.error)
                assert len(other.result) == 1

        rig.run(main)


def test_polling_uses_no_attempt_up(rig: Rig) -> None:
    """Each poll gives up before the delay is over; together they wait it out."""
    events: list[Any] = []
    with Server(closes(1012), says(delta("back"))) as server:

        async def poll(connection: Any) -> Any:
            if rig.blocking:
                try:
                    return connection.recv(timeout=0.01)
                except TimeoutError:
                    return None
            with anyio.move_on_after(0.01):
                return await connection.recv()
            return None

        async def main() -> None:
            params: dict[str, Any] = {"initial_delay": 0.1, "max_delay": 0.1, "max_retries": 1}
            async with connected(
                rig, server, **params, on_reconnecting=events.append
            ) as connection:
                found = None
                for _ in range(200):
                    found = await poll(connection)
                    if found is not None:
                        break
                assert found is not None
                assert found.delta == "back"

        rig.run(main)
    assert [event.attempt for event in events] == [1]


@pytest.mark.parametrize("turn", range(8))
def test_what_waits_is_sent_although_receiving_is_cancelled(arig: Rig, turn: int) -> None:
    """Whatever the moment, the next one that receives sends what waits."""
    with Server(closes(1012), stay) as server:

        async def main() -> None:
            async with connected(arig, server, **FAST) as connection:
                await arig.until(lambda: server.peer().close_frame)
                await connection.send(make("first"))
                await connection.send(make("waits"))
                with anyio.move_on_after(0.001 + turn / 1000):
                    await connection.recv()
                async with arig.beside(connection.recv):
                    await arig.until(
                        lambda: any(b"waits" in m for p in server.peers for m in p.sent())
                    )
                    await connection.close()
            assert connection.unsent_messages == []

        arig.run(main)


def test_cancellation_of_the_wait_before_an_attempt(arig: Rig) -> None:
    """A `recv` that is cancelled there may be repeated: the next one goes on."""
    with Server(closes(1012), says(delta("back"))) as server:

        async def main() -> None:
            params = {**FAST, "initial_delay": 0.1, "max_delay": 0.1}
            async with connected(arig, server, **params) as connection:
                with anyio.move_on_after(0.03) as scope:
                    await connection.recv()
                assert scope.cancelled_caught
                assert not connection.closed
                assert (await connection.recv()).delta == "back"

        arig.run(main)
        assert server.connections == 2


def test_cancellation_of_an_attempt(arig: Rig) -> None:
    with Server(closes(1012), hangs, says(delta("back"))) as server:

        async def main() -> None:
            async with connected(arig, server, **FAST) as connection:
                async with arig.beside(connection.recv) as other:
                    await arig.off(server.peer, 1)
                    other.cancel()
                assert not connection.closed
                server.peer(1).release.set()
                assert (await connection.recv()).delta == "back"

        arig.run(main)


def test_a_timeout_holds_for_reconnecting_too(blocking: Rig) -> None:
    with Server(closes(1012), says(delta("back"))) as server:

        async def main() -> None:
            params = {**FAST, "initial_delay": 1.0, "max_delay": 1.0}
            async with connected(blocking, server, **params) as connection:
                begun = time.monotonic()
                with pytest.raises(TimeoutError):
                    connection.recv(timeout=0.03)
                assert time.monotonic() - begun < 0.7
                assert connection.recv(timeout=5).delta == "back"

        blocking.run(main)


def test_a_send_finds_the_connection_lost(rig: Rig) -> None:
    """The message is queued, or the error is raised; never both, and never twice."""

    def breaks(peer: Peer) -> None:
        peer.accept()
        peer.release.wait(5)
        peer.reset()

    with Server(breaks, stay) as server:

        async def main() -> tuple[list[str], list[str]]:
            taken, refused = [], []
            async with connected(rig, server, **FAST) as connection:
                server.peer().release.set()
                await rig.off(server.peer().ended.wait, 5)
                for number in range(30):
                    try:
                        await wait(connection.send(make(str(number))))
                        taken.append(str(number))
                    except WebSocketConnectionClosedError:
                        refused.append(str(number))
                    await rig.pause(0.001)
                async with rig.beside(connection.recv):
                    await rig.off(server.peer, 1)
                    await rig.pause(0.05)
                    await wait(connection.close())
            return taken, refused

        taken, refused = rig.run(main)
        heard = [one["name"] for one in server.peer(1).all_heard()]
        assert heard == [name for name in taken if name in heard]
        assert not set(heard) & set(refused)
        # The first may have gone into the broken connection before that was known.
        assert len(heard) >= len(taken) - 3
