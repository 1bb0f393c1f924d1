"""`responses.run_tools`: what is sent turn by turn, blocking and async."""

from __future__ import annotations

import gc
import itertools
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import attrs
import httpx
import pytest

from oai_core import OpenAIError, StreamError, WireRequest, WireResponse, hookimpl
from oai_core.tools import ToolError, ToolLimitError, tool
from oai_responses import AsyncOpenAI, OpenAI, ResponseUsage
from tests.odd import ODD, oddities
from tests.scripted import Server, scripted

server = scripted(OpenAI, AsyncOpenAI)
MODEL = "gpt-test"
TEXT = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": '{"celsius": 3}', "annotations": []}],
}
USAGE = {
    "input_tokens": 10,
    "input_tokens_details": {"cached_tokens": 1, "cache_write_tokens": 0},
    "output_tokens": 5,
    "output_tokens_details": {"reasoning_tokens": 2},
    "total_tokens": 15,
}


@attrs.frozen
class Weather:
    celsius: float


@tool
def get_weather(city: str) -> str:
    """Tell the weather."""
    return f"3 degrees in {city}"


@tool(custom=True)
def shout(text: str) -> str:
    return text.upper()


def calls(call_id: str = "call_1", city: Any = "Oslo", **more: Any) -> dict[str, Any]:
    arguments = json.dumps({"city": city})
    item = {"type": "function_call", "id": "fc_1", "call_id": call_id, "name": "get_weather"}
    return {**item, "arguments": arguments, "status": "completed", **more}


def response(*output: Any, number: int = 1, **more: Any) -> dict[str, Any]:
    shape = {"id": f"resp_{number}", "object": "response", "status": "completed", "usage": USAGE}
    return {**shape, "output": list(output), "tools": [], "model": MODEL, **more}


def run(**params: Any) -> Callable[[Any], Any]:
    """Use a client for a run, to its end; gives the result."""
    given = {"model": MODEL, "input": "Weather?", "tools": [get_weather], **params}
    return lambda client: client.responses.run_tools(**given).until_done()


def bodies(server: Server) -> list[Any]:
    return [json.loads(request.content) for request in server.requests]


def outputs(server: Server) -> list[Any]:
    """What was told in the last request."""
    items: list[Any] = bodies(server)[-1]["input"]
    return [item for item in items if item.get("type", "").endswith("_output")]


@pytest.mark.parametrize("stream", [None, True])
def test_against_the_emulator(drive: Any, stream: bool | None) -> None:
    result = drive(run(input="get_weather please", stream=stream))
    assert result.response.output_text == "get_weather returned: 3 degrees in city"
    assert result.reason == "done"
    assert [made.value for made in result.calls] == ["3 degrees in city"]
    assert isinstance(result.usage, ResponseUsage)
    assert result.usage.total_tokens == sum(turn.usage.total_tokens for turn in result.turns)
    first, second = [entry.body for entry in drive.emulator.journal]
    assert first["tools"] == second["tools"] == [get_weather.responses_tool()]
    assert second["previous_response_id"] == result.turns[0].id
    assert [item["type"] for item in second["input"]] == ["function_call_output"]


@pytest.mark.parametrize("stream", [None, True])
def test_a_conversation_of_the_emulator(drive: Any, stream: bool | None) -> None:
    conversation = drive(lambda client: client.conversations.create()).id
    result = drive(run(input="get_weather please", conversation=conversation, stream=stream))
    assert "3 degrees" in result.response.output_text
    assert "previous_response_id" not in drive.emulator.journal[-1].body


def test_nothing_stored_with_the_emulator(drive: Any) -> None:
    result = drive(run(input="get_weather please", store=False))
    assert "3 degrees" in result.response.output_text
    sent = drive.emulator.journal[-1].body
    assert "previous_response_id" not in sent
    assert [item.get("type", "message") for item in sent["input"]] == [
        "message",
        "function_call",
        "function_call_output",
    ]


def test_only_outputs_are_sent_again(server: Server) -> None:
    server.reply(response(calls(), calls("call_2", "Rome")), response(TEXT, number=2))
    result = server(run(instructions="Be brief.", metadata={"a": "b"}))
    first, second = bodies(server)
    assert first["input"] == "Weather?"
    assert "previous_response_id" not in first
    assert second["previous_response_id"] == "resp_1"
    assert second["input"] == [
        {"type": "function_call_output", "call_id": "call_1", "output": "3 degrees in Oslo"},
        {"type": "function_call_output", "call_id": "call_2", "output": "3 degrees in Rome"},
    ]
    same = ("instructions", "metadata", "tools", "model")
    assert [first[name] for name in same] == [second[name] for name in same]
    assert result.usage == ResponseUsage.from_dict(
        {
            **USAGE,
            "input_tokens": 20,
            "input_tokens_details": {"cached_tokens": 2, "cache_write_tokens": 0},
            "output_tokens": 10,
            "output_tokens_details": {"reasoning_tokens": 4},
            "total_tokens": 30,
        }
    )
    assert [item.get("type") if isinstance(item, dict) else item.type for item in result.items] == [
        None,
        "function_call",
        "function_call",
        "function_call_output",
        "function_call_output",
        "message",
    ]


def test_all_is_sent_again_where_nothing_is_stored(server: Server) -> None:
    kept = {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "abc"}
    lost = {"type": "reasoning", "id": "rs_2", "summary": []}
    server.reply(response(kept, lost, calls()), response(TEXT, number=2))
    question = {"role": "user", "content": "Weather?"}
    server(run(input=(one for one in [question]), store=False, reasoning={"effort": "low"}))
    first, second = bodies(server)
    assert first["input"] == [question]
    assert first["include"] == second["include"] == ["reasoning.encrypted_content"]
    assert "previous_response_id" not in second
    told = {"type": "function_call_output", "call_id": "call_1", "output": "3 degrees in Oslo"}
    assert second["input"] == [question, kept, calls(), told]


def test_what_is_included_is_added_to(server: Server) -> None:
    server.reply(response(TEXT))
    include = ["message.output_text.logprobs", "reasoning.encrypted_content"]
    server(run(store=False, reasoning={}, include=include))
    assert server.body["include"] == include


def test_all_is_sent_again_where_the_server_gives_no_id(server: Server) -> None:
    server.reply(response(calls(), id=None), response(TEXT))
    server(run())
    assert "previous_response_id" not in server.body
    assert len(server.body["input"]) == 3


def test_a_conversation_has_it_all(server: Server) -> None:
    server.reply(response(calls()), response(TEXT))
    server(run(conversation="conv_1", store=False))
    assert "previous_response_id" not in server.body
    assert (server.body["conversation"], len(server.body["input"])) == ("conv_1", 1)


def test_a_response_can_be_gone_on_with(server: Server) -> None:
    server.reply(response(calls(), number=7), response(TEXT))
    server(run(previous_response_id="resp_6"))
    assert [body["previous_response_id"] for body in bodies(server)] == ["resp_6", "resp_7"]


@pytest.mark.parametrize(
    ("choice", "then"),
    [
        ("required", "auto"),
        ("auto", "auto"),
        ("none", "none"),
        ({"type": "function", "name": "get_weather"}, "auto"),
        (
            {"type": "allowed_tools", "mode": "required", "tools": [{"type": "web_search"}]},
            {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "web_search"}]},
        ),
    ],
)
def test_a_call_is_demanded_once(server: Server, choice: Any, then: Any) -> None:
    server.reply(response(calls()), response(TEXT))
    server(run(tool_choice=choice))
    assert [body["tool_choice"] for body in bodies(server)] == [choice, then]


def test_the_last_answer_is_read_as_a_type(server: Server) -> None:
    server.reply(response(calls()), response(TEXT))
    result = server(run(text_format=Weather))
    assert result.response.output_parsed == Weather(3.0)
    assert bodies(server)[1]["text"]["format"]["name"] == "Weather"


def test_arguments_that_do_not_fit_are_no_end(server: Server) -> None:
    odd = calls("call_2", arguments='{"city": ')
    server.reply(response(calls(city=5), odd), response(TEXT))
    result = server(run(text_format=Weather))
    told = [item["output"] for item in outputs(server)]
    assert ["$.city" in told[0], told[1].startswith("Error: ")] == [True, True]
    assert result.response.output_parsed == Weather(3.0)


def test_a_last_answer_that_does_not_fit_is_an_error(server: Server) -> None:
    words = {**TEXT, "content": [{"type": "output_text", "text": "cold", "annotations": []}]}
    server.reply(response(calls()), response(words))
    with pytest.raises(OpenAIError, match="Weather"):
        server(run(text_format=Weather))


def test_custom_tools(server: Server) -> None:
    call = {"type": "custom_tool_call", "id": "ct_1", "call_id": "call_1", "name": "shout"}
    server.reply(response({**call, "input": "{hey"}), response(TEXT))
    server(run(tools=[shout]))
    assert bodies(server)[0]["tools"] == [shout.responses_tool()]
    told = {"type": "custom_tool_call_output", "call_id": "call_1", "output": "{HEY"}
    assert server.body["input"] == [told]


def test_content_parts_are_told_as_they_are(server: Server) -> None:
    parts = [{"type": "input_image", "image_url": "data:image/png;base64,AA", "detail": "auto"}]

    def get_weather(city: str) -> list[dict[str, str]]:
        return parts

    server.reply(response(calls()), response(TEXT))
    server(run(tools=[get_weather]))
    assert outputs(server)[0]["output"] == parts


def test_who_called_is_told(server: Server) -> None:
    caller = {"type": "program", "caller_id": "prog_1"}
    server.reply(response(calls(caller=caller)), response(TEXT))
    server(run())
    assert outputs(server)[0]["caller"] == caller


MAPPING = {"type": "function", "name": "pay", "parameters": {"type": "object"}, "strict": False}
SPACE = {"type": "namespace", "name": "shop", "description": "Shop.", "tools": [MAPPING]}
PAY = calls("call_9", name="pay", arguments="{}")


@pytest.mark.parametrize(
    ("described", "item", "name"),
    [
        ([MAPPING], PAY, "pay"),
        ([SPACE], {**PAY, "namespace": "shop"}, "pay"),
        ([], {"type": "computer_call", "id": "cu", "call_id": "call_9"}, "computer_call"),
        ([], {"type": "mcp_approval_request", "id": "call_9"}, "mcp_approval_request"),
        ([], {"type": "local_shell_call", "id": "x", "call_id": "call_9"}, "local_shell_call"),
        ([], {"type": "tool_search_call", "call_id": "call_9", "execution": "client"}, None),
    ],
)
def test_calls_for_the_caller_end_the_run(
    server: Server, described: list[Any], item: Any, name: str | None
) -> None:
    server.reply(response(calls(), item))
    result = server(run(tools=[get_weather, *described]))
    assert result.reason == "client_tool"
    [pending] = result.pending
    assert (pending.call_id, pending.name) == ("call_9", name or "tool_search_call")
    assert pending.item is result.response.output[1]
    assert [output["call_id"] for output in result.unsent] == ["call_1"]
    assert len(server.requests) == 1


def test_hosted_tools_stand_beside(server: Server) -> None:
    hosted = [
        {"type": "web_search_call", "id": "ws", "status": "completed", "action": {}},
        {"type": "shell_call", "id": "sh", "call_id": "s1", "status": "completed", "action": {}},
        {"type": "shell_call_output", "id": "so", "call_id": "s1", "output": []},
        {"type": "tool_search_call", "id": "ts", "execution": "server", "arguments": {}},
    ]
    server.reply(response(*hosted, calls()), response(TEXT))
    result = server(run(tools=[{"type": "web_search"}, get_weather]))
    assert bodies(server)[0]["tools"][0] == {"type": "web_search"}
    assert [item["call_id"] for item in outputs(server)] == ["call_1"]
    assert result.reason == "done"


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_anything_may_stand_anywhere_in_an_answer(odd: Any) -> None:
    other = {"type": "custom_tool_call", "id": "ctc", "call_id": "call_2", "name": "shout"}
    local = {"type": "shell_call", "id": "sh", "call_id": "call_3", "action": {"commands": []}}
    for body in oddities(response(TEXT, calls(), {**other, "input": "hi"}, local), odd):
        server = Server(None, OpenAI, AsyncOpenAI)
        server.reply(body, response(TEXT))
        with suppress(OpenAIError):
            server(run(tools=[get_weather, shout]))


def test_arguments_that_are_an_object(server: Server) -> None:
    server.reply(response(calls(arguments={"city": "Oslo"})), response(TEXT))
    assert server(run()).calls[0].value == "3 degrees in Oslo"


def test_a_name_that_no_tool_has(server: Server) -> None:
    server.reply(response(calls(name="get_wether")), response(TEXT))
    server(run())
    assert "There is no tool 'get_wether'. Tools: get_weather." in outputs(server)[0]["output"]


@pytest.mark.parametrize("status", ["incomplete", "failed", "cancelled"])
def test_answers_that_are_no_answers(server: Server, status: str) -> None:
    server.reply(response(calls(status="incomplete"), status=status))
    result = server(run())
    assert result.reason == ("incomplete" if status == "incomplete" else "failed")
    assert result.calls == ()
    assert len(server.requests) == 1


def test_an_idempotency_key_is_that_of_the_first_request(server: Server) -> None:
    server.reply(response(calls()), response(TEXT))
    server(run(idempotency_key="order-7"))
    first, second = (request.headers["idempotency-key"] for request in server.requests)
    assert first == "order-7"
    assert second not in ("", first)


def test_a_retried_request_runs_no_tool_again(server: Server) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> str:
        ran.append(city)
        return city

    busy = httpx.Response(500, json={}, headers={"retry-after-ms": "1"})
    server.reply(response(calls()), busy, busy, response(TEXT))
    server(run(tools=[get_weather], max_retries=2))
    assert ran == ["Oslo"]
    assert len(server.requests) == 4


def test_a_stream_that_breaks_runs_no_tool(server: Server) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> None:
        ran.append(city)

    done = {"type": "response.output_item.done", "output_index": 0, "item": calls()}
    created = {"type": "response.created", "response": response(status="in_progress")}
    server.stream(created, done)
    with pytest.raises(StreamError):
        server(run(tools=[get_weather], stream=True))
    assert ran == []


def test_limits_and_faults_reach_the_caller(server: Server) -> None:
    server.reply(*[response(calls(f"call_{n}"), number=n) for n in range(3)])
    with pytest.raises(ToolLimitError) as caught:
        server(run(max_turns=3))
    assert len(caught.value.result.turns) == 3
    assert caught.value.result.usage.total_tokens == 45

    def get_weather(city: str) -> None:
        raise OSError("no network")

    server.reply(response(calls()))
    with pytest.raises(ToolError, match="no network"):
        server(run(tools=[get_weather], on_error="raise"))


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"background": True}, "background"),
        ({"stream_to": print}, "stream_to"),
        ({"temperatur": 1}, "temperatur"),
        ({"tools": "get_weather"}, "tools"),
        ({"tools": [get_weather, get_weather]}, "get_weather"),
        ({"max_turns": 0}, "max_turns"),
        ({"input": {"role": "user", "content": "Weather?"}}, "input: a list is needed, not dict"),
        ({"input": 3}, "input: a list is needed, not int"),
        ({"text_format": Weather, "text": {"format": {"type": "text"}}}, "text_format"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(
    server: Server, params: Any, message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        server(run(**params))
    assert server.requests == []


def test_there_is_no_raw_form(server: Server) -> None:
    with pytest.raises(AttributeError, match="no raw form"):
        server(lambda client: client.responses.with_raw_response.run_tools(input="", tools=[]))


class Steady:
    """A transport that gives its answers again and again, without an HTTP library's cycles."""

    is_closed = False

    def __init__(self, *bodies: bytes) -> None:
        self._bodies = itertools.cycle(bodies)

    def send(self, request: WireRequest) -> WireResponse:
        return WireResponse(200, {}, request, next(self._bodies))

    def close(self) -> None:
        pass

    @hookimpl
    def oai_make_transport(self) -> Any:
        return self


def test_500_runs_leave_nothing() -> None:
    @tool
    def get_weather(city: str) -> str:
        raise LookupError(city)

    answers = [response(calls(), calls("call_2", 5)), response(TEXT)]
    steady = Steady(*[json.dumps(answer).encode() for answer in answers])
    with OpenAI(api_key="sk-test", plugins=[steady]) as client:

        def use() -> None:
            made = client.responses.run_tools(
                model=MODEL, input="Weather?", tools=[get_weather], text_format=Weather
            )
            assert made.until_done().response.output_parsed == Weather(3.0)

        for _ in range(5):
            use()
        gc.collect()
        gc.disable()
        try:
            before = len(gc.get_objects())
            for _ in range(500):
                use()
            assert len(gc.get_objects()) - before < 50
        finally:
            gc.enable()
