from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {
            "city": {"type": "string"},
            "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
            "days": {"type": "integer", "minimum": 1},
        },
        "required": ["city", "unit", "days"],
        "additionalProperties": False,
    },
}

REQUESTS: dict[str, dict[str, Any]] = {
    "text": {"input": "Hello there"},
    "logprobs": {"include": ["message.output_text.logprobs"], "top_logprobs": 2},
    "instructions": {"instructions": "Use capitals."},
    "refusal": {"input": "Refuse that"},
    "reasoning": {
        "reasoning": {"effort": "low", "summary": "detailed"},
        "include": ["reasoning.encrypted_content"],
    },
    "function": {"tools": [WEATHER], "tool_choice": "required"},
    "custom": {"tools": [{"type": "custom", "name": "shell"}], "tool_choice": "required"},
    "incomplete": {"input": "Count to 100", "max_output_tokens": 16},
    "schema": {
        "text": {
            "format": {
                "type": "json_schema",
                "name": "answer",
                "strict": True,
                "schema": WEATHER["parameters"],
            }
        }
    },
    "json": {"text": {"format": {"type": "json_object"}, "verbosity": "low"}},
    "web": {"tools": [{"type": "web_search"}], "input": "Search the web for tea"},
    "files": {
        "tools": [{"type": "file_search", "vector_store_ids": ["vs_1"]}],
        "tool_choice": {"type": "file_search"},
    },
    "code": {
        "tools": [{"type": "code_interpreter", "container": {"type": "auto"}}],
        "tool_choice": {"type": "code_interpreter"},
    },
    "image": {"tools": [{"type": "image_generation", "partial_images": 2}], "input": "Draw a cat"},
    "mcp": {
        "tools": [{"type": "mcp", "server_label": "wiki", "server_url": "https://example.com/"}],
        "input": "Ask the wiki",
    },
    "tier": {"service_tier": "flex", "metadata": {"a": "b"}, "user": "u", "safety_identifier": "s"},
}


def kinds(events: list[dict[str, Any]]) -> list[str]:
    """Event types, with runs of deltas written once and without the common prefix."""
    names = [event["type"].removeprefix("response.") for event in events]
    return [n for i, n in enumerate(names) if i == 0 or n != names[i - 1] or "delta" not in n]


@pytest.mark.parametrize("name", REQUESTS)
def test_every_event_and_every_response_is_what_the_document_declares(
    api: Any, conforms: Callable[[str, Any], None], name: str
) -> None:
    events = api.stream(**REQUESTS[name])
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    for event in events:
        conforms("ResponseStreamEvent", event)
    created = api.create(**REQUESTS[name])
    conforms("Response", created)
    conforms("Response", api.get(f"/responses/{created['id']}"))


@pytest.mark.parametrize("name", REQUESTS)
def test_the_stream_ends_with_the_response_that_is_then_stored(api: Any, name: str) -> None:
    events = api.stream(**REQUESTS[name])
    final = events[-1]["response"]
    assert api.get(f"/responses/{final['id']}") == final
    done = [e["item"] for e in events if e["type"] == "response.output_item.done"]
    assert done == final["output"]


@pytest.mark.parametrize("name", REQUESTS)
def test_deltas_add_up(api: Any, name: str) -> None:
    pieces: dict[tuple[str, str, int], str] = {}
    for event in api.stream(**REQUESTS[name]):
        kind, _, end = event["type"].rpartition(".")
        part = event.get("content_index", event.get("summary_index", 0))
        key = (kind, event.get("item_id", ""), part)
        if end == "delta":
            pieces[key] = pieces.get(key, "") + event["delta"]
        elif end == "done" and key in pieces:
            names = ("text", "arguments", "refusal", "input", "code")
            whole = next(event[name] for name in names if name in event)
            assert pieces.pop(key) == whole
    assert not pieces


def test_text(api: Any) -> None:
    assert kinds(api.stream("Say hello to the world")) == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]


def test_refusal(api: Any) -> None:
    events = api.stream("Refuse this")
    assert kinds(events)[3:7] == [
        "content_part.added",
        "refusal.delta",
        "refusal.done",
        "content_part.done",
    ]
    assert events[-1]["response"]["output"][0]["content"][0]["type"] == "refusal"


def test_reasoning_comes_first(api: Any) -> None:
    events = api.stream(**REQUESTS["reasoning"])
    assert kinds(events)[2:12] == [
        "output_item.added",
        *(
            "reasoning_summary_part.added",
            "reasoning_summary_text.delta",
            "reasoning_summary_text.done",
            "reasoning_summary_part.done",
        )
        * 2,
        "output_item.done",
    ]
    final = events[-1]["response"]
    assert [item["type"] for item in final["output"]] == ["reasoning", "message"]
    assert final["output"][0]["encrypted_content"]
    assert final["usage"]["output_tokens_details"]["reasoning_tokens"] == 8


def test_function_call(api: Any) -> None:
    events = api.stream("What is the weather in Paris for 3 days?", tools=[WEATHER])
    assert kinds(events)[2:6] == [
        "output_item.added",
        "function_call_arguments.delta",
        "function_call_arguments.done",
        "output_item.done",
    ]
    call = events[-1]["response"]["output"][0]
    assert call["name"] == "get_weather"
    assert json.loads(call["arguments"]) == {"city": "Paris", "unit": "celsius", "days": 3}


def test_incomplete(api: Any) -> None:
    events = api.stream("Count to 100", max_output_tokens=16)
    assert events[-1]["type"] == "response.incomplete"
    final = events[-1]["response"]
    assert final["status"] == final["output"][0]["status"] == "incomplete"
    assert final["incomplete_details"] == {"reason": "max_output_tokens"}
    assert final["usage"]["output_tokens"] == 16


def test_reasoning_may_use_up_the_limit(api: Any) -> None:
    final = api.create("Hi", reasoning={"effort": "high"}, max_output_tokens=20)
    assert final["status"] == "incomplete"
    assert [item["type"] for item in final["output"]] == ["reasoning"]


def test_hosted_tools_come_before_the_message(api: Any) -> None:
    events = api.stream(**REQUESTS["web"])
    assert kinds(events)[2:7] == [
        "output_item.added",
        "web_search_call.in_progress",
        "web_search_call.searching",
        "web_search_call.completed",
        "output_item.done",
    ]
    assert "output_text.annotation.added" in kinds(events)
    assert events[-1]["response"]["output"][1]["content"][0]["annotations"]
    assert sum("partial_image" in kind for kind in kinds(api.stream(**REQUESTS["image"]))) == 2
    output = api.stream(**REQUESTS["mcp"])[-1]["response"]["output"]
    assert [item["type"] for item in output] == ["mcp_list_tools", "mcp_call", "message"]


def test_failed(api: Any, conforms: Callable[[str, Any], None]) -> None:
    api.emulator.fail_next("failed")
    events = api.stream()
    assert events[-1]["type"] == "response.failed"
    assert events[-1]["response"]["error"]["code"] == "server_error"
    for event in events:
        conforms("ResponseStreamEvent", event)


def test_logprobs(api: Any) -> None:
    final = api.create("Say one two", top_logprobs=2, include=["message.output_text.logprobs"])
    logprobs = final["output"][0]["content"][0]["logprobs"]
    assert [entry["token"] for entry in logprobs] == ["one", " two"]
    assert [len(entry["top_logprobs"]) for entry in logprobs] == [2, 2]
    assert bytes(logprobs[1]["bytes"]).decode() == " two"


def test_parallel_calls_can_be_turned_off(api: Any) -> None:
    time = {"type": "function", "name": "get_time", "parameters": None, "strict": False}
    asked = "Give me the weather and the time"
    both = api.create(asked, tools=[WEATHER, time])
    assert [item["name"] for item in both["output"]] == ["get_weather", "get_time"]
    one = api.create(asked, tools=[WEATHER, time], parallel_tool_calls=False)
    assert [item["name"] for item in one["output"]] == ["get_weather"]


def test_obfuscation_when_it_is_asked_for(api: Any) -> None:
    plain = api.stream()
    padded = api.stream(stream_options={"include_obfuscation": True})
    assert not any("obfuscation" in event for event in plain)
    deltas = [event for event in padded if "delta" in event]
    assert {len(e["delta"] + e["obfuscation"]) for e in deltas} == {16}
