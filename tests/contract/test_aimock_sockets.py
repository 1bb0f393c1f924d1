"""Realtime and Responses over WebSockets against aimock, blocking and async."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from oai_core import (
    AsyncOpenAI,
    Component,
    NotFoundError,
    OpenAI,
    UnknownComponent,
    WebSocketConnectionClosedError,
)
from tests.contract.known import UNKNOWN_EVENTS
from tests.contract.mock import KEY, Mock
from tests.contract.sockets import Line, Lines, ask, joined, types, words

TEXT = "Hello from the mock server: ünïcode 🌍 in pieces."
MODEL = "gpt-realtime"
SOUND = base64.b64encode(bytes(4800)).decode()
ANSWER = [
    "response.created",
    "response.output_item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
]


@pytest.fixture(params=["blocking", "async"])
def make(
    mock: Mock, request: pytest.FixtureRequest, runner: asyncio.Runner
) -> Iterator[Callable[..., Lines]]:
    """Give what makes a client, with more options."""
    made: list[Lines] = []

    def one(**options: Any) -> Lines:
        given: dict[str, Any] = {**mock.options, "max_retries": 0, **options}
        if request.param == "async":
            made.append(Lines(AsyncOpenAI(**given), runner))
        else:
            made.append(Lines(OpenAI(**given)))
        return made[-1]

    yield one
    for lines in made:
        lines.close()


@pytest.fixture
def lines(make: Callable[..., Lines]) -> Lines:
    return make()


def unknown(value: Any) -> Iterator[UnknownComponent]:
    """Find what no class stands for, however deep."""
    if isinstance(value, UnknownComponent):
        yield value
    elif isinstance(value, Component):
        made: Any = type(value)
        for field in attrs.fields(made):
            yield from unknown(getattr(value, field.name))
    elif value.__class__ is list:
        for item in value:
            yield from unknown(item)


def known(events: list[Any]) -> list[Any]:
    """Check that every event, and all in it, is of a class of its own."""
    assert not [*unknown([event for event in events if event.type not in UNKNOWN_EVENTS])]
    return events


def test_a_realtime_turn(lines: Lines, mock: Mock) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do("session.update", session={"type": "realtime", "instructions": "Be brief."})
        created, updated = known(line.until("session.updated"))
        events = known(ask(line, "hello"))
    assert (created.type, created.session.model) == ("session.created", MODEL)
    assert updated.session.instructions == "Be brief."
    start = events.index(next(e for e in events if e.type == "response.created"))
    assert types(events[:start]) == ["conversation.item.added"]
    assert types(events[start:]) == [*ANSWER, "conversation.item.done", "response.done"]
    assert joined(events, "response.output_text.delta") == TEXT
    response = events[-1].response
    assert response.status == "completed"
    assert response.output[0].content[0].text == TEXT
    [entry] = mock.journal()
    assert (entry["method"], entry["path"]) == ("WS", "/v1/realtime")
    assert entry["body"]["model"] == MODEL
    assert entry["body"]["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "hello"}]},
    ]
    headers = entry["headers"]
    assert headers["authorization"] == "[REDACTED]"
    assert headers["user-agent"].startswith("oai")
    assert "openai-beta" not in headers


def test_handlers(lines: Lines) -> None:
    heard: list[str] = []

    def hear(event: Any) -> None:
        heard.append(event.delta)

    def end(_: Any) -> Any:
        return line.connection.close()

    with lines.open("realtime", model=MODEL) as line:
        line.connection.on("response.output_text.delta", hear)
        line.connection.on("response.done", end)
        line.do("conversation.item.create", item=words("hello"))
        line.do("response.create")
        line.do("dispatch_events")
        assert line.connection.close_code == 1000
    assert "".join(heard) == TEXT


def test_a_function_is_called_and_answered(lines: Lines, mock: Mock) -> None:
    tool = {"type": "function", "name": "length", "parameters": {"type": "object"}}
    with lines.open("realtime", model=MODEL) as line:
        line.do("session.update", session={"type": "realtime", "tools": [tool]})
        [call] = known(ask(line, "how long"))[-1].response.output
        assert (call.type, call.name, call.arguments) == (
            "function_call",
            "length",
            '{"river":"Nile"}',
        )
        line.do(
            "conversation.item.create",
            item={"type": "function_call_output", "call_id": call.call_id, "output": "6650"},
        )
        line.do("response.create")
        events = known(line.until("response.done"))
    assert joined(events, "response.output_text.delta") == "The Nile is 6650 km long."
    first, second = mock.journal()
    assert first["headers"]["sec-websocket-key"] == second["headers"]["sec-websocket-key"]
    assert [message["role"] for message in second["body"]["messages"]] == [
        "user",
        "assistant",
        "tool",
    ]
    assert second["body"]["messages"][-1] == {
        "role": "tool",
        "content": "6650",
        "tool_call_id": "call_river",
    }


def test_a_response_that_fails_and_one_after_it(lines: Lines, mock: Mock) -> None:
    with lines.open("realtime", model=MODEL) as line:
        failed = known(ask(line, "limited"))[-1].response
        assert joined(ask(line, "hello"), "response.output_text.delta") == TEXT
    assert failed.status == "failed"
    assert failed.status_details.error.code == "rate_limit_exceeded"
    assert [entry["response"]["status"] for entry in mock.journal()] == [429, 200]


def test_an_error_is_an_event(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do("send_raw", "{not json")
        error = known(line.until("error"))[-1].error
        assert (error.code, error.type) == ("invalid_json", "invalid_request_error")
        line.do("send", {"type": "session.update", "session": {"type": "odd"}})
        assert "odd" in line.until("error")[-1].error.message
        assert ask(line, "hello")[-1].response.status == "completed"


def test_sound(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do("input_audio_buffer.append", audio=SOUND)
        line.do("input_audio_buffer.commit")
        line.do("input_audio_buffer.clear")
        line.do("response.cancel")
        events = known(line.until("response.cancelled"))
    assert types(events[1:-1]) == ["input_audio_buffer.committed", "input_audio_buffer.cleared"]


def test_a_transcription(lines: Lines, mock: Mock) -> None:
    with lines.open("realtime", extra_query={"intent": "transcription"}) as line:
        line.do("input_audio_buffer.append", audio=SOUND)
        line.do("input_audio_buffer.commit")
        done = "conversation.item.input_audio_transcription.completed"
        events = known(line.until(done))
    assert events[0].session.type == "transcription"
    said = joined(events, "conversation.item.input_audio_transcription.delta")
    assert said == events[-1].transcript == "What was said."
    assert events[-1].usage.seconds == 2
    assert mock.journal()[0]["path"] == "/v1/realtime"


def test_an_event_that_the_document_lacks_comes_whole(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do("response.cancel")
        event = line.until("response.cancelled")[-1]
    assert isinstance(event, UnknownComponent)
    assert event.to_dict()["event_id"]


def test_a_line_that_goes_dead(lines: Lines, mock: Mock) -> None:
    events: list[Any] = []
    with lines.open("realtime", model=MODEL) as line:
        line.do("conversation.item.create", item=words("cut"))
        line.do("response.create")
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            line.into(events)
    assert caught.value.code == 1006
    assert KEY not in repr(caught.value)
    assert joined(events, "response.output_text.delta").startswith("This sentence never reaches")
    [entry] = mock.journal()
    assert entry["response"]["interrupted"] is True


def test_a_line_that_is_opened_again(lines: Lines, mock: Mock) -> None:
    told: list[Any] = []
    with lines.open(
        "realtime",
        model=MODEL,
        on_reconnecting=told.append,
        initial_delay=0.01,
    ) as line:
        line.do("conversation.item.create", item=words("cut"))
        line.do("response.create")
        events = line.until("session.created") + line.until("session.created")
        assert joined(ask(line, "hello"), "response.output_text.delta") == TEXT
    assert types(events).count("session.created") == 2
    assert [(event.attempt, event.max_attempts, event.close_code) for event in told] == [
        (1, 5, 1006)
    ]
    first, second = mock.journal()
    assert first["headers"]["sec-websocket-key"] != second["headers"]["sec-websocket-key"]
    assert first["headers"]["x-test-id"] == second["headers"]["x-test-id"] == mock.test


@pytest.mark.parametrize("name", ["realtime", "responses"])
def test_a_closing_with_a_reason_is_final(make: Callable[..., Lines], name: str) -> None:
    lines = make(default_headers={"X-AIMock-Strict": "true"})
    more: dict[str, Any] = {"model": MODEL} if name == "realtime" else {}
    with lines.open(name, reconnect=True, initial_delay=0.01, **more) as line:
        if name == "realtime":
            line.do("conversation.item.create", item=words("no answer to this"))
            line.do("response.create")
        else:
            line.do("response.create", model="gpt-4o", input="no answer to this")
        with pytest.raises(WebSocketConnectionClosedError, match="no fixture matched") as caught:
            line.into([])
    assert caught.value.code == 1008


def test_a_path_without_a_socket(lines: Lines) -> None:
    with (
        pytest.raises(NotFoundError) as caught,
        lines.open("realtime.translations", model="gpt-realtime-translate"),
    ):
        pass
    assert caught.value.status_code == 404
    assert KEY not in repr(caught.value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_older_beta_says_that_it_is_gone(lines: Lines) -> None:
    events: list[Any] = []
    with (
        lines.open("beta.realtime", model=MODEL) as line,
        pytest.raises(WebSocketConnectionClosedError, match="beta_api_shape") as caught,
    ):
        line.into(events)
    [event] = known(events)
    assert (event.type, event.error.code) == ("error", "beta_api_shape_disabled")
    assert caught.value.code == 4000


def respond(line: Line, text: str, **more: Any) -> list[Any]:
    line.do("response.create", model="gpt-4o", input=text, **more)
    return line.until("response.completed", "error")


@pytest.mark.parametrize("name", ["responses", "beta.responses"])
def test_turns_of_responses(lines: Lines, mock: Mock, name: str) -> None:
    with lines.open(name) as line:
        events = known(respond(line, "hello", instructions="Be brief.", temperature=0.5))
        [call] = known(respond(line, "weather"))[-1].response.output
    start = ["response.created", "response.in_progress"]
    assert types(events) == [*start, *ANSWER[1:], "response.completed"]
    assert joined(events, "response.output_text.delta") == TEXT
    assert events[-1].response.output_text == TEXT
    assert (call.name, call.arguments) == ("get_weather", '{"city":"Oslo"}')
    first, second = mock.journal()
    assert (first["method"], first["path"]) == ("WS", "/v1/responses")
    assert first["body"]["temperature"] == 0.5
    assert first["body"]["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "hello"},
    ]
    assert "stream" not in first["body"] or first["body"]["stream"] is None
    assert first["headers"]["sec-websocket-key"] == second["headers"]["sec-websocket-key"]


def test_an_error_of_responses(lines: Lines) -> None:
    with lines.open("responses") as line:
        [error] = known(respond(line, "limited"))
        assert (error.type, error.to_dict()["error"]["code"]) == ("error", "rate_limit_exceeded")
        assert respond(line, "hello")[-1].response.output_text == TEXT


def test_a_response_whose_line_goes_dead(lines: Lines, mock: Mock) -> None:
    events: list[Any] = []
    with lines.open("responses") as line:
        line.do("response.create", model="gpt-4o", input="cut")
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            line.into(events)
    assert caught.value.code == 1006
    assert types(events)[:2] == ["response.created", "response.in_progress"]
    assert mock.journal()[0]["response"]["interrupted"] is True
