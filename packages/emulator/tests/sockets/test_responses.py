from __future__ import annotations

from typing import Any

import pytest

from oai_emulator import Emulator
from oai_responses import OpenAI
from packages.emulator.tests.sockets.lines import Json, in_process


def text(response: Json) -> str:
    found: str = response["output"][-1]["content"][0]["text"]
    return found


def timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: timeless(v) for k, v in value.items() if k not in {"created_at", "completed_at"}}
    return [timeless(entry) for entry in value] if isinstance(value, list) else value


def test_the_events_are_those_of_the_http_stream() -> None:
    tool = {"type": "function", "name": "get_weather", "parameters": {"type": "object"}}
    for members in (
        {"input": "Say one two three"},
        {"input": "Weather?", "tools": [tool], "tool_choice": "required"},
        {"input": "Search the web for cats", "tools": [{"type": "web_search"}]},
        {"input": "Count to 50", "max_output_tokens": 16},
        {"input": "Refuse this"},
    ):
        emulator = Emulator(seed=1)
        with emulator.client(OpenAI) as client:
            stream = client.responses.create(model="m", stream=True, **members)
            streamed = [event.to_dict() for event in stream]
        emulator.reset()
        with in_process(emulator)() as line:
            line.say(**members)
            heard = line.until()
        assert timeless(heard) == timeless(streamed)


def test_a_chain(api: Any) -> None:
    with api.open() as line:
        first = line.response(input="My name is Ada.")
        second = line.response(input="What is my name?", previous_response_id=first["id"])
        assert text(second) == "Your name is Ada."
    with api.emulator.client(OpenAI) as client:
        assert client.responses.retrieve(second["id"]).output_text == "Your name is Ada."
        third = client.responses.create(
            model="m", input="What is my name?", previous_response_id=second["id"]
        )
    with api.open() as line:
        fourth = line.response(input="How many turns?", previous_response_id=third.id)
    assert fourth["previous_response_id"] == third.id
    assert "4" in text(fourth)


def test_what_is_not_stored_can_be_continued_on_its_socket_alone(api: Any) -> None:
    with api.open() as line, api.open() as other:
        first = line.response(input="My name is Ada.", store=False)
        question: Json = {"input": "What is my name?", "previous_response_id": first["id"]}
        assert text(line.response(**question)) == "Your name is Ada."
        assert text(line.response(**question, stream_id="b")) == "Your name is Ada."
        other.say(**question)
        error = other.hear()
    assert (error["status"], error["error"]["code"]) == (400, "previous_response_not_found")
    with api.emulator.client(OpenAI) as client:
        kept = client.responses.input_items.list
        with pytest.raises(Exception, match="not found"):
            kept(first["id"])


def test_what_was_deleted_cannot_be_continued(api: Any) -> None:
    with api.open() as line:
        first = line.response(input="My name is Ada.")
        with api.emulator.client(OpenAI) as client:
            client.responses.delete(first["id"])
        line.say(input="What is my name?", previous_response_id=first["id"])
        assert line.hear()["error"]["code"] == "previous_response_not_found"


def test_without_output(api: Any) -> None:
    with api.open() as line:
        line.say(generate=False, input="My name is Ada.", instructions="You are Eve.")
        heard = line.until()
        assert [event["type"] for event in heard] == [
            "response.created",
            "response.in_progress",
            "response.completed",
        ]
        warm = heard[-1]["response"]
        assert (warm["output"], warm["usage"]["output_tokens"]) == ([], 0)
        asked = line.response(input="What is my name?", previous_response_id=warm["id"])
        assert text(asked) == "Your name is Ada."
        assert line.response(generate=False)["status"] == "completed"
        assert line.response(generate=True, input="Say a")["output"]


def test_what_means_nothing_on_a_socket(api: Any) -> None:
    with api.open() as line:
        made = line.response(input="Say a", stream=False, background=True)
    assert (made["status"], made["background"]) == ("completed", False)


@pytest.mark.parametrize(
    ("message", "param", "code"),
    [
        ("{", None, "invalid_json"),
        ('{"type": NaN}', None, "invalid_json"),
        ("[]", None, "invalid_type"),
        ("{}", "type", "missing_required_parameter"),
        ('{"type": "response.cancel"}', "type", "invalid_value"),
        ('{"type": ["response.create"]}', "type", "invalid_value"),
        ('{"type": "response.inject"}', "type", "invalid_value"),
        ('{"type": "response.create"}', "model", "missing_required_parameter"),
        ('{"type": "response.create", "model": "m"}', "input", "missing_required_parameter"),
        ('{"type": "response.create", "model": 1}', "model", "invalid_type"),
        ('{"type": "response.create", "model": "m", "colour": 1}', "colour", "unknown_parameter"),
        ('{"type": "response.create", "stream_id": "a b"}', "stream_id", "invalid_value"),
        ('{"type": "response.create", "generate": 1}', "generate", "invalid_type"),
    ],
)
def test_errors_are_events(api: Any, message: str, param: str | None, code: str) -> None:
    with api.open() as line:
        line.send(message)
        event = line.hear()
        assert (event["type"], event["status"]) == ("error", 400)
        assert (event["error"]["param"], event["error"]["code"]) == (param, code)
        assert line.response(input="Say a")["status"] == "completed"


def test_what_is_nested_too_deeply() -> None:
    with in_process(Emulator())() as line:
        line.send("[" * 100_000)
        assert line.hear()["error"]["code"] == "invalid_json"


def test_half_a_character() -> None:
    with in_process(Emulator())() as line:
        line.send(r'{"type": "response.create", "model": "m", "input": "Say \ud83d\u00e9"}')
        assert text(line.until()[-1]["response"]) == "\ud83dé"


def test_a_response_that_fails(api: Any) -> None:
    api.emulator.fail_next("failed")
    with api.open() as line:
        assert [line.response(input="Say a")["status"] for _ in "ab"] == ["failed", "completed"]
