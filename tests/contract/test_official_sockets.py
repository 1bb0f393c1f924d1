"""The official client's WebSockets against our emulator: no side is judged by itself alone."""

from __future__ import annotations

import array
import asyncio
import base64
import json
import math
from collections.abc import Iterator, Sequence
from typing import Any, get_args

import openai
import pytest
from openai.types.beta import BetaResponsesServerEvent
from openai.types.beta.realtime import RealtimeServerEvent as OlderServerEvent
from openai.types.realtime import RealtimeServerEvent, RealtimeTranslationServerEvent
from openai.types.responses import ResponsesServerEvent
from pydantic import BaseModel

import oai
from oai_emulator import Emulator
from tests.contract.known import OFFICIAL_LACKS
from tests.contract.sockets import Line, Lines, ask, joined, types, words

MODEL = "gpt-realtime"
RATE = 24  # samples in a millisecond
TOOL: dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
# The classes of the official client for the events of each of its connections.
CLASSES: dict[str, Any] = {
    "realtime": RealtimeServerEvent,
    "realtime.translations": RealtimeTranslationServerEvent,
    "beta.realtime": OlderServerEvent,
    "responses": ResponsesServerEvent,
    "beta.responses": BetaResponsesServerEvent,
}
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def emulator() -> Emulator:
    return Emulator(seed=1, event_delay=0.001)


@pytest.fixture(scope="module")
def address(emulator: Emulator) -> Iterator[str]:
    with emulator.serve() as url:
        yield url


@pytest.fixture(params=["blocking", "async"])
def lines(address: str, request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Lines]:
    options: dict[str, Any] = {
        "api_key": "sk-test",
        "base_url": address,
        "websocket_base_url": f"ws{address.removeprefix('http')}",
        "max_retries": 0,
    }
    if request.param == "async":
        made = Lines(openai.AsyncOpenAI(**options), runner)
    else:
        made = Lines(openai.OpenAI(**options))
    yield made
    made.close()


def sound(milliseconds: int, level: float = 0.0) -> str:
    """A tone of 440 Hz, or silence: PCM16 in base64."""
    step = 2 * math.pi * 440 / (RATE * 1000)
    amplitude = level * 0x7FFF
    count = milliseconds * RATE
    samples = array.array("h", (int(amplitude * math.sin(step * n)) for n in range(count)))
    return base64.b64encode(samples.tobytes()).decode()


def whole(events: Sequence[Any], name: str = "realtime") -> Sequence[Any]:
    """Check that each event is of the official class for its type, valid and without a rest."""
    union, *_ = get_args(CLASSES[name])
    classes = {get_args(made.model_fields["type"].annotation): made for made in get_args(union)}
    for event in events:
        made: Any = classes[(event.type,)]
        assert event.__class__ is made
        made.model_validate(event.to_dict(warnings=False))
        assert not [rest for rest in rests(event) if rest not in OFFICIAL_LACKS]
    return events


def rests(value: Any) -> Iterator[str]:
    """Members that no field stands for, however deep."""
    if isinstance(value, BaseModel):
        yield from (f"{type(value).__name__}.{name}" for name in value.model_extra or {})
        for name in type(value).model_fields:
            yield from rests(getattr(value, name, None))
    elif value.__class__ is list:
        for item in value:
            yield from rests(item)


def silent(line: Line) -> None:
    """Want answers in text, and no sound."""
    line.do("session.update", session={"type": "realtime", "output_modalities": ["text"]})
    line.until("session.updated")


def test_a_turn_of_text(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do(
            "session.update",
            session={
                "type": "realtime",
                "output_modalities": ["text"],
                "instructions": "Be brief.",
            },
        )
        opening = whole(line.until("session.updated"))
        events = whole(ask(line, "Say: one two three"))
    assert types(opening) == ["session.created", "session.updated"]
    assert opening[0].session.model == MODEL
    assert opening[1].session.instructions == "Be brief."
    assert types(events) == [
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
    ]
    assert joined(events, "response.output_text.delta") == "one two three"
    response = events[-1].response
    assert response.status == "completed"
    assert response.output[0].content[0].text == "one two three"
    assert response.usage.total_tokens == response.usage.input_tokens + response.usage.output_tokens


def test_turns_found_by_silence(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        for level in (0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0):
            line.do("input_audio_buffer.append", audio=sound(100, level))
        events = whole(line.until("response.done"))
        item = events[-1].response.output[0]
        line.do("conversation.item.truncate", item_id=item.id, content_index=0, audio_end_ms=50)
        cut = whole(line.until("conversation.item.truncated"))[-1]
    told = types(events)
    order = [
        "session.created",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "response.created",
        "response.output_audio.done",
        "response.done",
    ]
    assert [told.index(kind) for kind in order] == sorted(told.index(kind) for kind in order)
    heard = b"".join(
        base64.b64decode(event.delta)
        for event in events
        if event.type == "response.output_audio.delta"
    )
    assert any(heard)
    assert item.content[0].transcript == joined(events, "response.output_audio_transcript.delta")
    assert (cut.item_id, cut.audio_end_ms) == (item.id, 50)


def test_a_function_is_called_and_answered(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        silent(line)
        line.do("session.update", session={"type": "realtime", "tools": [TOOL]})
        events = whole(ask(line, "What is the weather in Rome?"))
        [call] = events[-1].response.output
        assert (call.type, call.name) == ("function_call", "get_weather")
        assert call.arguments == joined(events, "response.function_call_arguments.delta")
        assert json.loads(call.arguments).keys() == {"city"}
        line.do(
            "conversation.item.create",
            item={"type": "function_call_output", "call_id": call.call_id, "output": "Sun."},
        )
        line.do("response.create")
        [answer] = whole(line.until("response.done"))[-1].response.output
    assert answer.type == "message"


def test_an_answer_is_cancelled(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        silent(line)
        line.do("conversation.item.create", item=words("Say: " + "word " * 400))
        line.do("response.create")
        line.until("response.output_text.delta")
        line.do("response.cancel")
        response = whole(line.until("response.done"))[-1].response
    assert (response.status, response.status_details.reason) == ("cancelled", "client_cancelled")


def test_an_error_is_an_event(lines: Lines) -> None:
    with lines.open("realtime", model=MODEL) as line:
        line.do("send", {"type": "odd", "event_id": "event_of_mine"})
        error = whole(line.until("error"))[-1].error
        assert (error.type, error.event_id) == ("invalid_request_error", "event_of_mine")
        silent(line)
        assert joined(ask(line, "Say: still here"), "response.output_text.delta") == "still here"


def test_a_refused_handshake(lines: Lines, emulator: Emulator) -> None:
    from websockets.exceptions import InvalidStatus

    emulator.fail_next(401, path="/realtime")
    with pytest.raises(InvalidStatus) as caught, lines.open("realtime", model=MODEL):
        pass
    assert caught.value.response.status_code == 401
    assert json.loads(caught.value.response.body)["error"]["code"] == "invalid_api_key"


def test_it_connects_again_after_a_closing(lines: Lines, emulator: Emulator) -> None:
    told: list[tuple[int, int]] = []
    events: list[Any] = []

    def note(event: Any) -> None:
        told.append((event.attempt, event.close_code))

    emulator.fail_next("close", after=3, code=1012, path="/realtime")
    with lines.open("realtime", model=MODEL, on_reconnecting=note, initial_delay=0.01) as line:
        line.do("conversation.item.create", item=words("Say: one two three"))
        line.into(events, lambda: types(events).count("session.created") == 2)
        silent(line)
        answer = ask(line, "Say: here again")
    assert told == [(1, 1012)]
    assert joined(answer, "response.output_text.delta") == "here again"


def respond(line: Line, text: str, **more: Any) -> Any:
    line.do("response.create", model="gpt-4o", input=text, **more)
    return line.until("response.completed", "error")


@pytest.mark.parametrize("name", ["responses", "beta.responses"])
def test_turns_of_responses(lines: Lines, name: str) -> None:
    with lines.open(name) as line:
        first = whole(respond(line, "Say: one two three"), name)
        before = first[-1].response.id
        second = whole(respond(line, "Say: four", previous_response_id=before), name)
        [error] = whole(respond(line, "Say: five", previous_response_id="resp_none"), name)
    assert types(first) == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert joined(first, "response.output_text.delta") == "one two three"
    assert [event.sequence_number for event in first] == [*range(len(first))]
    assert second[-1].response.previous_response_id == before
    assert error.error.code == "previous_response_not_found"


def test_a_translation(lines: Lines) -> None:
    with lines.open("realtime.translations", model="gpt-realtime-translate") as line:
        line.do("session.update", session={"audio": {"output": {"language": "es"}}})
        for level in (0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0):
            line.do("session.input_audio_buffer.append", audio=sound(100, level))
        line.do("session.close")
        events = whole(line.until("session.closed"), "realtime.translations")
    assert types(events)[:2] == ["session.created", "session.updated"]
    assert events[1].session.audio.output.language == "es"
    assert joined(events, "session.output_transcript.delta")
    assert joined(events, "session.output_audio.delta")


def test_the_older_beta(lines: Lines) -> None:
    with lines.open("beta.realtime", model=MODEL) as line:
        line.do("session.update", session={"modalities": ["text"]})
        line.until("session.updated")
        events = whole(ask(line, "Say: one two"), "beta.realtime")
    assert joined(events, "response.text.delta") == "one two"


def test_ours_makes_the_same_of_it() -> None:
    """Both clients read the same events, since the seed is the same."""
    made: list[list[Any]] = []
    for kind in (oai.OpenAI, openai.OpenAI):
        with Emulator(seed=7).serve() as url:
            lines = Lines(kind(api_key="sk-test", base_url=url))
            with lines.open("realtime", model=MODEL) as line:
                silent(line)
                events = ask(line, "Say: one two three")
                line.do("session.update", session={"type": "realtime", "tools": [TOOL]})
                line.until("session.updated")  # it says when it expires, by the clock on the wall
                events += ask(line, "What is the weather in Rome?")
            made.append([event.to_dict() for event in events])
            lines.close()
    assert len(made[0]) > 25
    assert made[0] == made[1]
