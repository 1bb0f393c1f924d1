"""Background streams that go on after a disconnect: nothing is lost, nothing comes twice."""

from __future__ import annotations

import threading
from typing import Any

import attrs
import httpx
import pytest

from oai_core import (
    APIConnectionError,
    APIError,
    InternalServerError,
    NotFoundError,
    StreamError,
    hookimpl,
)
from oai_core.retries import Retry
from oai_core.structured import StructuredOutputError
from oai_emulator import Emulator
from oai_responses.helpers.resuming import RECONNECTS

INPUT = "Say: one two three"
EVENTS = 12  # of a background response to that


@attrs.define
class Note:
    text: str


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(seed="resume", queue_time=0.0, run_time=0.0)


def ask(gather: Any, look: Any = None, **params: Any) -> Any:
    given = {"model": "m", "input": INPUT, "background": True, **params}
    return lambda client: gather(client.responses.stream(**given), look)


def go_on(gather: Any, **params: Any) -> Any:
    return lambda client: gather(client.responses.stream(response_id="resp_1", **params))


@pytest.mark.parametrize("cut", range(1, EVENTS + 1))
def test_cut_after_any_event(
    drive: Any, gather: Any, patient: Any, emulator: Emulator, cut: int
) -> None:
    emulator.fail_next("disconnect-stream", after=cut)
    made = drive(ask(gather), **patient)
    assert (made.error, made.fault) == (None, None)
    assert made.numbers == list(range(EVENTS))
    deltas = [event.snapshot for event in made.events if event.type.endswith("text.delta")]
    assert deltas == ["one", "one two", "one two three"]
    assert made.final.output_text == "one two three"
    lines = [f"{entry.method} {entry.path}" for entry in emulator.journal]
    assert len(lines) == (1 if cut == EVENTS else 2)


@pytest.mark.parametrize("step", [1, 2, 5])
def test_cut_again_and_again(
    drive: Any, gather: Any, patient: Any, emulator: Emulator, step: int
) -> None:
    """As long as something new arrives, there is no end of patience."""
    emulator.fail_next("disconnect-stream", after=step, times=None)
    made = drive(ask(gather, max_retries=0), **patient)
    assert (made.error, made.fault) == (None, None)
    assert made.numbers == list(range(EVENTS))
    assert len(emulator.journal) == -(-EVENTS // step)


def test_cut_before_the_first_event(
    drive: Any, gather: Any, patient: Any, emulator: Emulator
) -> None:
    emulator.fail_next("disconnect-stream", after=0)
    made = drive(ask(gather), **patient)
    assert isinstance(made.error, StreamError)
    assert isinstance(made.error.__cause__, APIConnectionError)
    assert len(emulator.journal) == 1


@pytest.mark.parametrize("params", [{"resume": False}, {"background": False}, {"background": None}])
def test_what_is_not_resumed(
    drive: Any, gather: Any, patient: Any, emulator: Emulator, params: dict[str, Any]
) -> None:
    emulator.fail_next("disconnect-stream", after=3)
    made = drive(ask(gather, **params), **patient)
    assert isinstance(made.error, StreamError)
    assert made.numbers == [0, 1, 2]
    assert len(emulator.journal) == 1
    assert isinstance(made.fault, StreamError)
    assert made.fault.partial.id == made.events[0].response.id


def test_a_stored_response_is_continued(
    drive: Any, gather: Any, patient: Any, emulator: Emulator
) -> None:
    first = drive(ask(gather))
    name = first.final.id

    def use(client: Any, **params: Any) -> Any:
        return gather(client.responses.stream(response_id=name, **params))

    whole = drive(use)
    assert whole.events == first.events
    assert whole.final.to_dict() == first.final.to_dict()
    rest = drive(lambda client: use(client, starting_after=5))
    assert rest.numbers == list(range(6, EVENTS))
    assert rest.final.output_text == "one two three"
    assert ("starting_after", "5") in emulator.journal[-1].query
    emulator.fail_next("disconnect-stream", after=2)
    rest = drive(lambda client: use(client, starting_after=5), **patient)
    assert rest.numbers == list(range(6, EVENTS))
    assert ("starting_after", "7") in emulator.journal[-1].query
    emulator.fail_next("disconnect-stream", after=2)
    rest = drive(lambda client: use(client, starting_after=5, resume=False), **patient)
    assert isinstance(rest.error, StreamError)


def test_a_continued_response_is_read(drive: Any, gather: Any, emulator: Emulator) -> None:
    name = drive(ask(gather, text_format=Note)).final.id

    def use(client: Any) -> Any:
        return gather(client.responses.stream(response_id=name, text_format=Note, tools=[Note]))

    assert isinstance(drive(use).final.output_parsed, Note)
    assert emulator.journal[-1].method == "GET"


@pytest.mark.parametrize(("lost", "last"), [(1, 4), (2, 3), (3, 3), (30, 3), (150, 3)])
def test_cut_within_an_event(
    server: Any, gather: Any, patient: Any, script: Any, lost: int, last: int
) -> None:
    """An event whose blank line alone is missing has arrived."""
    events = script.events("one ", "two")
    server.reply(script.body(events[:5], cut=lost), script.body(events[last + 1 :]))
    made = server(ask(gather), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))
    assert server.target == f"GET /responses/resp_1?starting_after={last}&stream=true"


def test_a_body_that_ends_as_if_all_were_well(
    server: Any, gather: Any, patient: Any, script: Any
) -> None:
    events = script.events("one ", "two")
    server.reply(script.body(events[:5]), script.body(events[5:]))
    made = server(ask(gather), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))
    assert made.final.output_text == "one two"


def test_a_server_that_sends_twice(server: Any, gather: Any, patient: Any, script: Any) -> None:
    events = script.events("one ", "two")
    doubled = [event for event in events[:5] for _ in range(2)]
    server.reply(script.body(doubled), script.body(events))  # from the start, whatever was asked
    made = server(ask(gather, lambda stream: stream.current_snapshot.output_text), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))
    assert made.looks[4] == "one two"
    assert made.looks[-1] == "one two"


@pytest.mark.parametrize("number", [0, -1])
def test_a_server_whose_numbers_count_nothing(
    server: Any, gather: Any, patient: Any, script: Any, number: int
) -> None:
    events = [{**event, "sequence_number": number} for event in script.events("a", "a", "b")]
    server.reply(script.body(events))
    made = server(ask(gather), **patient)
    assert (made.error, made.types) == (None, [event["type"] for event in events])
    assert made.final.output_text == "aab"


def test_a_server_that_had_finished(server: Any, gather: Any, patient: Any, script: Any) -> None:
    events = script.events("one ", "two")
    server.reply(script.body(events[:5]), script.body(events[-1:]))
    made = server(ask(gather), **patient)
    assert made.numbers == [0, 1, 2, 3, 4, 8]
    assert made.final.output_text == "one two"


def test_patience_ends(server: Any, gather: Any, patient: Any, script: Any) -> None:
    events = script.events("one ", "two")
    half = script.body(events[5:6], cut=9)
    server.reply(script.body(events[:5]))
    server.reply(*[script.body(events[5:6], cut=9) for _ in range(RECONNECTS)])
    server.reply(half)
    made = server(ask(gather), **patient)
    assert isinstance(made.error, StreamError)
    assert made.numbers == [0, 1, 2, 3, 4]
    assert len(server.requests) == 1 + RECONNECTS
    assert made.fault.partial.output_text == "one two"


def test_progress_renews_patience(server: Any, gather: Any, patient: Any, script: Any) -> None:
    events = script.events("one ", "two")
    broken = [script.body(events[5:6], cut=9) for _ in range(RECONNECTS - 1)]
    server.reply(script.body(events[:5]), *broken, script.body(events[5:6]))
    broken = [script.body(events[6:7], cut=9) for _ in range(RECONNECTS - 1)]
    server.reply(*broken, script.body(events[6:]))
    made = server(ask(gather), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))


def test_empty_bodies_end_patience_too(server: Any, gather: Any, patient: Any, script: Any) -> None:
    running = script.response(status="in_progress")
    server.reply(script.body(script.events("one ", "two")[:5]))
    for _ in range(RECONNECTS):
        server.reply(script.body([]), running)
    made = server(ask(gather), **patient)
    assert isinstance(made.error, StreamError)
    assert "again and again" in made.error.message


def test_a_response_that_was_cancelled(server: Any, gather: Any, patient: Any, script: Any) -> None:
    """No event tells of that."""
    cancelled = script.response(script.message("one "), status="cancelled")
    events = script.events("one ", "two")
    server.reply(script.body(events[:5]), script.body([]), cancelled)
    made = server(ask(gather), **patient)
    assert (made.error, made.numbers) == (None, [0, 1, 2, 3, 4])
    assert made.final.to_dict() == cancelled
    assert made.stream.current_snapshot.status == "cancelled"
    assert len(server.requests) == 3


def test_connections_that_are_refused(server: Any, gather: Any, patient: Any, script: Any) -> None:
    events = script.events("one ", "two")
    server.reply(script.body(events[:5]))
    replies = [httpx.ConnectError("refused"), httpx.ConnectError("refused")]
    answer = server._answer

    def flaky(request: httpx.Request) -> httpx.Response:
        if server.requests and replies:
            raise replies.pop()
        found: httpx.Response = answer(request)
        return found

    server._answer = flaky
    server.reply(script.body(events[5:]))
    made = server(ask(gather), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))
    assert replies == []


@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (503, InternalServerError)])
def test_errors_of_the_server_while_resuming(
    server: Any, gather: Any, patient: Any, script: Any, status: int, kind: Any
) -> None:
    server.reply(script.body(script.events("one ", "two")[:5]))
    server.reply(httpx.Response(status, json={"error": {"message": "gone"}}))
    made = server(ask(gather), **patient)
    assert isinstance(made.error, kind)
    assert made.numbers == [0, 1, 2, 3, 4]
    assert made.stream.current_snapshot.output_text == "one two"


def test_an_error_event_is_not_resumed(server: Any, gather: Any, patient: Any, script: Any) -> None:
    failing = {"type": "error", "code": "busy", "message": "Too busy.", "sequence_number": 5}
    server.reply(script.body([*script.events("one ", "two")[:5], failing]))
    made = server(ask(gather), **patient)
    assert type(made.error) is APIError
    assert len(server.requests) == 1


def test_events_without_numbers_are_not_resumed(
    server: Any, gather: Any, patient: Any, script: Any
) -> None:
    events = script.events("one ", "two")
    del events[3]["sequence_number"]
    server.reply(script.body(events[:5], cut=9))
    made = server(ask(gather), **patient)
    assert isinstance(made.error, StreamError)
    assert len(server.requests) == 1


def test_a_continued_stream_that_breaks_at_once(
    server: Any, gather: Any, patient: Any, script: Any
) -> None:
    events = script.events("one ", "two")
    server.reply(script.body(events[:1], cut=9), script.body(events))
    made = server(go_on(gather), **patient)
    assert (made.error, made.numbers) == (None, list(range(9)))
    assert server.target == "GET /responses/resp_1?stream=true"


def test_options_of_the_calls_that_follow(
    server: Any, gather: Any, patient: Any, script: Any
) -> None:
    events = script.events("one ", "two")
    server.reply(script.body(events[:5]), script.body(events[5:]))
    made = server(
        ask(
            gather,
            extra_headers={"x-mine": "1"},
            extra_query={"a": "1"},
            extra_body={"b": 1},
            idempotency_key="key",
            api_key="sk-other",
            include=["reasoning.encrypted_content"],
            stream_options={"include_obfuscation": False},
        ),
        **patient,
    )
    assert made.error is None
    again = server.last
    assert again.headers["x-mine"] == "1"
    assert again.headers["authorization"] == "Bearer sk-other"
    assert "idempotency-key" not in again.headers
    assert again.content == b""
    assert dict(again.url.params) == {
        "include[]": "reasoning.encrypted_content",
        "include_obfuscation": "false",
        "starting_after": "4",
        "stream": "true",
    }


class Watching:
    """Counts calls and their ends."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.ends: list[Any] = []

    @hookimpl
    def oai_before_call(self, call: Any) -> None:
        self.calls.append(call.operation.id)

    @hookimpl
    def oai_after_call(self, call: Any, error: Any) -> None:
        self.ends.append(type(error))


def test_each_attempt_is_a_call(drive: Any, gather: Any, patient: Any, emulator: Emulator) -> None:
    watching = Watching()
    emulator.fail_next("disconnect-stream", after=5)
    made = drive(ask(gather), plugins=[*patient["plugins"], watching])
    assert made.error is None
    assert watching.calls == ["createResponse", "getResponse"]
    assert watching.ends == [StreamError, type(None)]


def test_left_early(drive: Any, emulator: Emulator) -> None:
    """Whether it was begun or not: the connection is given up, and no other is made."""
    params = {"model": "m", "input": INPUT, "background": True}

    def use(client: Any, count: int) -> Any:
        manager = client.responses.stream(**params)
        if hasattr(manager, "__enter__"):
            with manager as stream:
                for _ in range(count):
                    next(stream)
            return stream

        async def later() -> Any:
            async with manager as stream:
                for _ in range(count):
                    await stream.__anext__()
            return stream

        return later()

    for count in (0, 3):
        stream = drive(lambda client, count=count: use(client, count))
        assert stream.response.raw.is_closed
        assert len(emulator.journal) == 1
        emulator.reset()


def test_text_that_does_not_fit_after_a_break(
    server: Any, gather: Any, patient: Any, script: Any
) -> None:
    events = script.events('{"text":', "1}")
    server.reply(script.body(events[:4]), script.body(events[4:]))
    made = server(ask(gather, text_format=Note), **patient)
    assert made.error is None
    assert isinstance(made.fault, StructuredOutputError)
    assert made.fault.path == "$.text"


def test_closed_by_another_thread(client: Any, emulator: Emulator) -> None:
    """While it waits to begin again: it ends, and no other call is made."""
    emulator.fail_next("disconnect-stream", after=3)
    waiting = threading.Event()

    class Slowly:
        @hookimpl
        def oai_retry_policy(self) -> Slowly:
            return self

        def decide(self, *_: Any) -> Retry:
            waiting.set()
            return Retry(0.05, "cut")

    client.register(Slowly())
    numbers: list[int] = []
    manager = client.responses.stream(model="m", input=INPUT, background=True)

    def read(stream: Any) -> None:
        numbers.extend(event.sequence_number for event in stream)

    with manager as stream:
        thread = threading.Thread(target=read, args=(stream._source,))
        thread.start()
        assert waiting.wait(5)
        stream._source.close()
        thread.join(5)
        assert not thread.is_alive()
    assert numbers == [0, 1, 2]
    assert len(emulator.journal) == 1
