"""Connections that are lost and opened anew."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from oai_core import WebSocketConnectionClosedError, WebSocketQueueFullError

from .api import FAST, connected, delta, make, manager
from .rig import Rig, collected, entered, wait
from .scripts import closes, error_body, hangs, refuses, says
from .server import Peer, Script, Server, stay

ENDS = closes(1000, "", delta("end"))


def told(rig: Rig, *scripts: Script, **params: Any) -> tuple[list[Any], list[Any], Server]:
    """Receive to the end; what came, what the callback was told, and the server."""
    events: list[Any] = []
    answer = params.pop("answer", lambda event: None)

    def callback(event: Any) -> Any:
        events.append(event)
        return answer(event)

    with Server(*scripts) as server:

        async def main() -> list[Any]:
            options = {**FAST, "on_reconnecting": callback, **params}
            async with connected(rig, server, **options) as connection:
                return [event.delta for event in await collected(connection)]

        return rig.run(main), events, server


@pytest.mark.parametrize("code", [1001, None, 1006, 1011, 1012, 1013])
def test_codes_that_pass(rig: Rig, code: int | None) -> None:
    found, events, server = told(rig, closes(code, "", delta(1)), ENDS)
    assert found == [1, "end"]
    assert server.connections == 2
    assert [event.close_code for event in events] == [1005 if code is None else code]


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 1010, 1014, 3000, 4000])
def test_codes_that_do_not(rig: Rig, code: int) -> None:
    with Server(closes(code, "", delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST) as connection:
                await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == code

        rig.run(main)
        assert server.connections == 1


def test_it_is_only_done_when_asked_for(rig: Rig) -> None:
    with Server(closes(1012, "", delta(1)), stay) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(WebSocketConnectionClosedError):
                    await collected(connection)
            async with connected(
                rig, server, reconnect=False, on_reconnecting=lambda event: None
            ) as connection:
                pass

        rig.run(main)
        assert server.connections == 2


def test_a_breach_is_not_repeated(rig: Rig) -> None:
    """Another connection would bring the same; only the client knows that it closed this one."""
    from .frames import frame
    from .scripts import sends

    with Server(sends(frame(3, b""))) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST) as connection:
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)
        assert server.connections == 1


def test_attempts_come_to_an_end(rig: Rig) -> None:
    """A handshake that fails is an attempt, too; the last error is told."""
    no = refuses("503 Down", error_body())
    with Server(closes(1012, "again", delta(1)), no) as server:
        attempts: list[Any] = []

        async def main() -> None:
            params = {**FAST, "max_retries": 3, "on_reconnecting": attempts.append}
            async with connected(rig, server, **params) as connection:
                await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == 1012
                assert connection.closed
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)
        assert server.connections == 4
        assert [(event.attempt, event.max_attempts) for event in attempts] == [
            (1, 3),
            (2, 3),
            (3, 3),
        ]


def test_an_attempt_is_one_handshake(rig: Rig) -> None:
    """The client's own retries would multiply with the attempts."""
    no = refuses("503 Down", error_body(), retry_after_ms="1")
    with Server(closes(1012, "", delta(1)), no) as server:

        async def main() -> None:
            params = {**FAST, "max_retries": 2, "client": {"max_retries": 3}}
            async with connected(rig, server, **params) as connection:
                await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)
        assert server.connections == 3


def test_a_refusal_for_good_ends_it_at_once(rig: Rig) -> None:
    """A key that was taken back does not come back."""
    with Server(closes(1012, "", delta(1)), refuses("401 Unauthorized", error_body())) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST) as connection:
                await wait(connection.recv())
                from oai_core import OpenAIError

                with pytest.raises(OpenAIError):
                    await wait(connection.recv())
                assert connection.closed

        rig.run(main)
        assert server.connections <= 6


def test_no_attempts_at_all(rig: Rig) -> None:
    with Server(closes(1012, "", delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server, **{**FAST, "max_retries": 0}) as connection:
                await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())

        rig.run(main)
        assert server.connections == 1


def test_the_count_starts_anew_after_an_event(rig: Rig) -> None:
    scripts = [closes(1012, "", delta(n)) for n in range(6)]
    found, events, _ = told(rig, *scripts, ENDS, max_retries=1)
    assert found == [0, 1, 2, 3, 4, 5, "end"]
    assert [event.attempt for event in events] == [1] * 6


def test_the_count_does_not_start_anew_after_an_error(rig: Rig) -> None:
    """Nor after a handshake alone: servers that are ill accept, and close."""
    failed = {"type": "error", "error": {"message": "busy"}}
    scripts = [closes(1012, "", delta(0)), closes(1013, "", failed), closes(1013), closes(1013)]
    with Server(*scripts) as server:

        async def main() -> None:
            async with connected(rig, server, **{**FAST, "max_retries": 3}) as connection:
                found = [(await wait(connection.recv())).type for _ in range(2)]
                assert found == ["thing.delta", "error"]
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == 1013

        rig.run(main)
        assert server.connections == 4


def test_delays_grow_within_limits(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    scripts = [closes(1012, "", delta(0)), *[closes(1013)] * 4, ENDS]
    begun = time.monotonic()
    _, events, server = told(rig, *scripts, initial_delay=0.008, max_delay=0.032)
    took = time.monotonic() - begun
    delays = [event.delay for event in events]
    for delay, whole in zip(delays, [0.008, 0.016, 0.032, 0.032, 0.032], strict=True):
        assert 0.75 * whole <= delay < whole
    assert len(set(delays)) == 5
    assert took >= sum(delays)
    assert server.connections == 6


def test_the_callback_changes_what_is_asked_for(rig: Rig) -> None:
    def answer(event: Any) -> Any:
        if event.attempt == 1:
            assert dict(event.extra_query) == {"n": 0}
            assert dict(event.extra_headers) == {"X-N": "0"}
            return {"extra_query": {"n": 1}, "extra_headers": {"X-N": "1"}}
        assert dict(event.extra_query) == {"n": 1}
        return None

    _, _, server = told(
        rig,
        closes(1012),
        closes(1012),
        ENDS,
        answer=answer,
        extra_query={"n": 0},
        extra_headers={"X-N": "0"},
    )
    assert [dict(made.query)["n"] for made in server.handshakes] == ["0", "1", "1"]
    assert [made.headers["x-n"] for made in server.handshakes] == ["0", "1", "1"]
    assert [dict(made.query)["model"] for made in server.handshakes] == ["m"] * 3


def test_the_callback_may_be_async(arig: Rig) -> None:
    async def callback(event: Any) -> Any:
        await arig.pause(0.001)
        return {"extra_query": {"n": event.attempt}}

    with Server(closes(1012), ENDS) as server:

        async def main() -> None:
            async with connected(arig, server, **FAST, on_reconnecting=callback) as connection:
                assert len(await collected(connection)) == 1

        arig.run(main)
        assert server.handshakes[1].query == [("model", "m"), ("n", "1")]


def test_an_async_callback_of_a_blocking_client_is_refused(blocking: Rig) -> None:
    async def callback(event: Any) -> None: ...

    with Server(closes(1012), stay) as server:

        async def main() -> None:
            async with connected(blocking, server, **FAST, on_reconnecting=callback) as connection:
                with pytest.raises(TypeError, match="on_reconnecting"):
                    connection.recv()
                assert connection.closed

        blocking.run(main)


def test_the_callback_stops(rig: Rig) -> None:
    with Server(closes(1012, "busy")) as server:

        async def main() -> None:
            params = {**FAST, "on_reconnecting": lambda event: {"abort": True}}
            async with connected(rig, server, **params) as connection:
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert (caught.value.code, caught.value.reason) == (1012, "busy")
                assert connection.closed
                for method in (connection.recv, connection.recv_bytes):
                    with pytest.raises(WebSocketConnectionClosedError):
                        await wait(method())
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.send(make("late")))

        rig.run(main)
        assert server.connections == 1


@pytest.mark.parametrize(
    ("callback", "error"),
    [
        (lambda event: {}[event.attempt], KeyError),
        (lambda event: 3, TypeError),
        (lambda event: {"extra_query": 3}, TypeError),
        (lambda event: {"extra_headers": {"X": "a\nb"}}, ValueError),
        (lambda event: {"abrot": True}, (TypeError, ValueError)),
    ],
)
def test_a_callback_that_fails_ends_the_connection(rig: Rig, callback: Any, error: Any) -> None:
    asked: list[Any] = []

    def ask(event: Any) -> Any:
        asked.append(event)
        return callback(event)

    with Server(closes(1012), stay) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST, on_reconnecting=ask) as connection:
                with pytest.raises(error):
                    await wait(connection.recv())
                assert connection.closed
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())
                assert len(asked) == 1

        rig.run(main)
        assert server.connections == 1


def test_a_key_is_asked_for_each_connection(rig: Rig) -> None:
    keys = iter(["sk-one", "sk-two", "sk-three"])

    async def later() -> str:
        return next(keys)

    key: Any = (lambda: next(keys)) if rig.blocking else later
    _, _, server = told(rig, closes(1012), closes(1012), ENDS, api_key=key)
    sent = [made.headers["authorization"] for made in server.handshakes]
    assert sent == ["Bearer sk-one", "Bearer sk-two", "Bearer sk-three"]


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
                assert time.monotonic() - begun < 1
                assert isinstance(other.error, WebSocketConnectionClosedError)
                assert connection.closed
                assert [*unsent, *other.error.unsent_messages]
                assert connection.unsent_messages == ['{"type":"thing.make","name":"never"}']

        rig.run(main)
        assert server.connections == 1


def test_close_ends_an_attempt_that_hangs(rig: Rig) -> None:
    with Server(closes(1012), hangs) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST, timeout=1.5) as connection:
                async with rig.beside(connection.recv) as other:
                    await rig.off(server.peer, 1)
                    begun = time.monotonic()
                    await wait(connection.close())
                    assert time.monotonic() - begun < 0.5
                    if rig.blocking:
                        server.peer(1).release.set()
                    await rig.until(lambda: other.done, 0.5)
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
                    await rig.until(lambda: other.done, 1)
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
            params = {**FAST, "initial_delay": 0.3, "max_delay": 0.3}
            async with connected(blocking, server, **params) as connection:
                begun = time.monotonic()
                with pytest.raises(TimeoutError):
                    connection.recv(timeout=0.03)
                assert time.monotonic() - begun < 0.25
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


def test_handlers_and_state_outlive_a_reconnection(rig: Rig) -> None:
    heard: list[Any] = []
    scripts = [
        says(delta(1), then=lambda peer: peer.close(1012), X_Request_Id="req_1"),
        says(delta(2), then=lambda peer: peer.close(1000), X_Request_Id="req_2"),
    ]
    with Server(*scripts) as server:

        async def main() -> None:
            async with connected(rig, server, **FAST) as connection:
                connection.on("thing.delta", lambda event: heard.append(event.delta))
                assert connection.request_id == "req_1"
                await wait(connection.dispatch_events())
                assert connection.request_id == "req_2"
                assert connection.close_code == 1000

        rig.run(main)
    assert heard == [1, 2]


def test_the_first_handshake_is_no_reconnection(rig: Rig) -> None:
    calls: list[Any] = []
    with Server(refuses("503 Down")) as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url), **FAST, on_reconnecting=calls.append)
            async with entered(made):
                pass

        from oai_core import InternalServerError

        with pytest.raises(InternalServerError):
            rig.run(main)
        assert server.connections == 1
    assert calls == []


def test_an_event_shows_no_secret(rig: Rig) -> None:
    _, events, _ = told(
        rig,
        closes(1012),
        ENDS,
        extra_headers={"X-Api-Key": "hidden5"},
        extra_query={"key": "hidden6"},
    )
    assert "hidden" not in repr(events)
