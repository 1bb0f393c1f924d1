"""Connections that are lost and opened anew."""

from __future__ import annotations

import time
from typing import Any

import pytest

from oai_core import WebSocketConnectionClosedError

from .api import FAST, connected, delta, make, manager
from .rig import Rig, collected, entered, wait
from .scripts import closes, error_body, refuses, says
from .server import Script, Server, stay

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
