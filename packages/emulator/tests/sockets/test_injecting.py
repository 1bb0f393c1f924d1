from __future__ import annotations

from typing import Any

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.sockets.lines import BETA, Json, Served, in_process

TOOLS: list[Json] = [
    {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
]
ASK: Json = {"input": "What is the weather?", "tools": TOOLS, "tool_choice": "required"}


def output(call: Json, text: str = "Rain") -> Json:
    return {"type": "function_call_output", "call_id": call["call_id"], "output": text}


@pytest.fixture
def api() -> Served:
    """In the process: a response goes on only as it is read, so nothing is ever too late."""
    emulator = Emulator()
    return Served(emulator, in_process(emulator))


def called(line: Any, **members: Any) -> tuple[str, Json]:
    """Ask, and read up to the call: the response's id, and the item."""
    line.say(**{**ASK, **members})
    heard = line.until("response.output_item.done")
    return heard[0]["response"]["id"], heard[-1]["item"]


def test_the_response_goes_on(api: Served) -> None:
    with api.open(headers=BETA) as line:
        made, call = called(line, stream_id="a")
        line.say("response.inject", response_id=made, input=[output(call)])
        heard = line.until()
    types = [event["type"] for event in heard]
    assert types[0] == "response.inject.created"
    assert types.count("response.completed") == 1
    final = heard[-1]["response"]
    assert [item["type"] for item in final["output"]] == [
        "function_call",
        "function_call_output",
        "message",
    ]
    assert "Rain" in final["output"][-1]["content"][0]["text"]
    assert (final["id"], final["usage"]["output_tokens"] > 0) == (made, True)
    numbers = [event["sequence_number"] for event in heard]
    assert numbers == list(range(numbers[0], numbers[0] + len(heard)))
    assert {event["stream_id"] for event in heard} == {"a"}


def test_what_was_injected_is_there_for_the_next_turn(api: Served) -> None:
    with api.open(headers=BETA) as line:
        made, call = called(line)
        line.say("response.inject", response_id=made, input=[output(call)])
        line.until()
        following = line.response(input="How many turns?", previous_response_id=made)
    assert following["status"] == "completed"


def test_too_late(api: Served) -> None:
    with api.open(headers=BETA) as line:
        made, call = called(line)
        done = line.until()
        assert done[-1]["response"]["id"] == made
        inject: Json = {"response_id": made, "input": [output(call)]}
        line.say("response.inject", **inject)
        failed = line.hear()
        assert failed["type"] == "response.inject.failed"
        assert failed["error"]["code"] == "response_already_completed"
        assert (failed["response_id"], failed["input"]) == (made, inject["input"])
        line.say("response.inject", response_id="resp_0", input=[])
        assert line.hear()["error"]["code"] == "response_not_found"


def test_what_cannot_be_injected(api: Served) -> None:
    with api.open(headers=BETA) as line:
        made, call = called(line)
        message = {"role": "user", "content": "Hi"}
        for items, param in (
            ([message], "input[0].type"),
            ([{**output(call), "call_id": "call_0"}], "input[0].call_id"),
            ([output(call), output(call)], "input[1].call_id"),
        ):
            line.say("response.inject", response_id=made, input=items)
            heard = line.until("error", "response.inject.created")
            assert heard[-1]["error"]["param"] == param
        line.say("response.inject", response_id=made)
        assert line.until("error")[-1]["error"]["param"] == "input"


def test_one_of_two_outputs_is_kept(api: Served) -> None:
    tools = [*TOOLS, {**TOOLS[0], "name": "get_time"}]
    with api.open(headers=BETA) as line:
        question = {"input": "The weather and the time?", "tool_choice": "auto"}
        made, call = called(line, **question, tools=tools)
        line.say("response.inject", response_id=made, input=[output(call)])
        final = line.until()[-1]["response"]
    kinds = [item["type"] for item in final["output"]]
    assert kinds == ["function_call", "function_call", "function_call_output"]


def test_by_query(api: Served) -> None:
    with api.open("/responses?beta=true") as line:
        line.say("response.inject", response_id="resp_0", input=[])
        assert line.hear()["type"] == "response.inject.failed"
