"""How connections end: by whom, with which code, and what is left."""

from __future__ import annotations

import time
from typing import Any

import pytest

from oai_core import WebSocketConnectionClosedError

from .api import CLOSE_TIMEOUT, connected, delta, make, manager
from .rig import Rig, collected, entered, wait
from .scripts import closes, says
from .server import Peer, Server


@pytest.mark.parametrize("code", [1000, 1001, None])
def test_an_iteration_ends(rig: Rig, code: int | None) -> None:
    with Server(closes(code, "" if code is None else "bye", delta(1), delta(2))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert [event.delta for event in await collected(connection)] == [1, 2]
                assert connection.closed
                assert connection.close_code == (1005 if code is None else code)
                assert connection.close_reason == ("" if code is None else "bye")
                assert await collected(connection) == []
                for receive in (connection.recv, connection.recv_bytes):
                    with pytest.raises(WebSocketConnectionClosedError) as caught:
                        await wait(receive())
                    assert caught.value.code == connection.close_code
                    assert caught.value.unsent_messages == []

        rig.run(main)


@pytest.mark.parametrize("code", [1002, 1003, 1006, 1008, 1009, 1011, 1012, 1013, 3000, 4999])
def test_an_iteration_raises(rig: Rig, code: int) -> None:
    with Server(closes(code, "why", delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == 1
                with pytest.raises(WebSocketConnectionClosedError, match=str(code)) as caught:
                    await collected(connection)
                assert caught.value.code == connection.close_code == code
                assert caught.value.reason == ("" if code == 1006 else "why")

        rig.run(main)


def test_a_reason_shows_no_secret(rig: Rig) -> None:
    with Server(closes(3000, "bad key sk-live-1234567890abcdef")) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await collected(connection)
                assert "sk-live" not in str(caught.value)
                assert "sk-live" not in repr(caught.value)
                assert "sk-live" not in repr(connection)

        rig.run(main)


def test_a_reset(rig: Rig) -> None:
    def breaks(peer: Peer) -> None:
        peer.accept()
        peer.text(delta(1))
        peer.release.wait(5)
        peer.reset()

    with Server(breaks) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                assert (await wait(connection.recv())).delta == 1
                server.peer().release.set()
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == 1006

        rig.run(main)


def test_a_closing_by_the_client(rig: Rig) -> None:
    with Server(says(delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.recv())
                await wait(connection.send(make("last")))
                await wait(connection.close(4001, "done"))
                assert connection.closed
                assert connection.close_code == 4001
                await wait(connection.close())
                await wait(connection.close(1011, "again"))
                assert (connection.close_code, connection.close_reason) == (4001, "done")
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.send(make("late")))
                assert caught.value.unsent_messages == ['{"type":"thing.make","name":"late"}']
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)
        peer = server.peer()
        assert peer.all_heard() == [make("last")]
        assert peer.close_frame == (4001, "done")
        assert [opcode for opcode, _ in peer.frames] == [1, 8]


@pytest.mark.parametrize(
    ("code", "reason", "error"),
    [
        (999, "", ValueError),
        (1005, "", ValueError),
        (1006, "", ValueError),
        (5000, "", ValueError),
        ("1000", "", TypeError),
        (1000, "é" * 62, ValueError),
        (1000, b"x", TypeError),
    ],
)
def test_a_closing_that_cannot_be(rig: Rig, code: Any, reason: Any, error: Any) -> None:
    """It is refused before anything is sent, and the connection lives."""
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(error, match=r"code|reason"):
                    await wait(connection.close(code, reason))
                assert not connection.closed
                await wait(connection.send(make("on")))

        rig.run(main)
        assert server.peer().all_heard() == [make("on")]


def test_a_server_that_keeps_the_line(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the closing handshake the client hangs up by itself, even if the block goes on."""
    monkeypatch.setattr("oai_core.transport.sockets.keepalive.PARTING", 0.1)
    hung_up: list[float] = []

    def script(peer: Peer) -> None:
        peer.accept()
        peer.close(1011)
        peer.answers_closing = False
        peer.linger()  # to the end of the stream
        hung_up.append(time.monotonic())

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())
                await rig.until(lambda: hung_up, 3)

        rig.run(main)
        assert server.peer().close_frame == (1011, "")


def test_the_end_of_a_block_closes(rig: Rig) -> None:
    with Server() as server:

        async def main(error: BaseException | None) -> None:
            async with connected(rig, server):
                if error is not None:
                    raise error

        rig.run(lambda: main(None))
        with pytest.raises(LookupError, match="mine"):
            rig.run(lambda: main(LookupError("mine")))
        assert [server.peer(n).ended.wait(5) for n in (0, 1)] == [True, True]
        assert server.peer(0).close_frame == (1000, "")
        assert server.peer(1).close_frame is not None


class Stop(BaseException):
    """Such as Ctrl-C."""


def test_a_base_exception_in_a_block(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server):
                raise Stop

        with pytest.raises(Stop):
            rig.run(main)
        assert server.peer().ended.wait(5)


@pytest.mark.parametrize("silent", ["closing", "reading"])
def test_a_server_that_never_answers_the_closing(rig: Rig, silent: str) -> None:
    def script(peer: Peer) -> None:
        peer.accept()
        peer.answers_closing = False
        if silent == "closing":
            peer.linger()
        peer.release.wait(5)

    with Server(script) as server:

        async def main() -> float:
            async with connected(rig, server):
                begun = time.monotonic()
            return time.monotonic() - begun

        assert 0.8 * CLOSE_TIMEOUT < rig.run(main) < 1
        server.peer().release.set()
        assert server.peer().ended.wait(5)


def test_close_while_another_receives(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.pause()
                    assert not other.done
                    await wait(connection.close())
                assert isinstance(other.error, WebSocketConnectionClosedError)

                assert other.error.code == 1000

        rig.run(main)


def test_close_while_another_iterates(rig: Rig) -> None:
    with Server(says(delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:

                async def aloop() -> list[Any]:
                    return await collected(connection)

                function = (lambda: list(connection)) if rig.blocking else aloop
                async with rig.beside(function) as other:
                    await rig.pause(0.03)
                    await wait(connection.close())
                assert other.error is None
                assert [event.delta for event in other.result] == [1]

        rig.run(main)


def test_close_at_any_moment(rig: Rig) -> None:
    many = [delta(n) for n in range(300)]
    with Server(says(*many)) as server:

        async def main() -> None:
            for turn in range(15):
                async with connected(rig, server) as connection:

                    async def aloop(connection: Any = connection) -> list[Any]:
                        return await collected(connection)

                    def loop(connection: Any = connection) -> list[Any]:
                        return list(connection)

                    async with rig.beside(loop if rig.blocking else aloop) as other:
                        await rig.pause(turn / 2000)
                        await wait(connection.close())
                    assert other.error is None, repr(other.error)
                    found = [event.delta for event in other.result]
                    assert found == list(range(len(found)))

        rig.run(main)


def test_close_from_many_at_once(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                async with (
                    rig.beside(connection.close) as one,
                    rig.beside(connection.close) as two,
                    rig.beside(connection.recv) as three,
                ):
                    await wait(connection.close())
                assert (one.error, two.error) == (None, None)
                assert isinstance(three.error, WebSocketConnectionClosedError)

        rig.run(main)
        assert [opcode for opcode, _ in server.peer().frames] == [8]


def test_a_timeout_of_recv_loses_nothing(blocking: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(blocking, server) as connection:
                begun = time.monotonic()
                for limit in (0.01, 0, 0.02):
                    with pytest.raises(TimeoutError):
                        connection.recv(timeout=limit)
                assert time.monotonic() - begun < 5
                peer = server.peer()
                whole = '{"type": "thing.delta", "delta": 1}'
                peer.raw(b"\x81" + bytes([len(whole)]) + whole[:9].encode())
                with pytest.raises(TimeoutError):
                    connection.recv(timeout=0.02)
                peer.raw(whole[9:].encode())
                assert connection.recv(timeout=5).delta == 1
                peer.text(delta(2))
                assert connection.recv(timeout=5).delta == 2
                with pytest.raises((TypeError, ValueError), match="timeout"):
                    connection.recv(timeout=-1)

        blocking.run(main)


def test_a_manager_connects_once(rig: Rig) -> None:
    """Or anew each time: what it does not do is leave a connection behind."""
    with Server() as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url))
            async with entered(made) as one:
                await wait(one.send(make("1")))
            try:
                async with entered(made) as two:
                    await wait(two.send(make("2")))
            except (RuntimeError, WebSocketConnectionClosedError):
                pass

        rig.run(main)
        for number in range(server.connections):
            assert server.peer(number).ended.wait(5)


def test_a_closed_client_connects_no_more(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            client = rig.client(server.url)
            await wait(client.close())
            async with entered(manager(rig, client)):
                pass

        with pytest.raises(Exception, match="closed"):
            rig.run(main)
