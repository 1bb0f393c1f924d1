"""`chat.completions.run_tools`: what is sent turn by turn, blocking and async."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import attrs
import httpx
import pytest

from oai_chat import AsyncOpenAI, CompletionUsage, OpenAI
from oai_core import OpenAIError, StreamError
from oai_core.tools import ToolError, ToolLimitError, tool
from oai_emulator import Emulator
from tests.odd import ODD, oddities
from tests.scripted import Server

MODEL = "gpt-test"
QUESTION = {"role": "user", "content": "Weather?"}
USAGE = {
    "prompt_tokens": 10,
    "completion_tokens": 5,
    "total_tokens": 15,
    "completion_tokens_details": {"reasoning_tokens": 2},
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


def call(call_id: str = "call_1", city: Any = "Oslo", **more: Any) -> dict[str, Any]:
    function = {"name": "get_weather", "arguments": json.dumps({"city": city}), **more}
    return {"id": call_id, "type": "function", "function": function}


def completion(*calls: Any, content: str | None = None, **more: Any) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": None}
    if calls:
        message["tool_calls"] = list(calls)
    reason = "tool_calls" if calls else "stop"
    choice = {"index": 0, "finish_reason": reason, "logprobs": None, "message": message, **more}
    return {"id": "c", "object": "chat.completion", "choices": [choice], "usage": USAGE}


DONE = completion(content='{"celsius": 3}')


def run(**params: Any) -> Callable[[Any], Any]:
    """Use a client for a run, to its end; gives the result."""
    given = {"model": MODEL, "messages": [QUESTION], "tools": [get_weather], **params}
    return lambda client: client.chat.completions.run_tools(**given).until_done()


def bodies(server: Server) -> list[Any]:
    return [json.loads(request.content) for request in server.requests]


@pytest.mark.parametrize("stream", [None, True])
def test_against_the_emulator(stream: bool | None) -> None:
    emulator = Emulator(seed="tests")
    question = {"role": "user", "content": "get_weather please"}
    types: list[str] = []
    with emulator.client(OpenAI) as client:
        made = client.chat.completions.run_tools(
            model=MODEL,
            messages=[{"role": "user", "content": "get_weather please"}],
            tools=[get_weather],
            stream=stream,
            max_total_tokens=100_000,
        )
        for event in made:
            types.append(event.type)
            if event.type == "tool_finished":
                assert event.outcome.value == "3 degrees in city"
    result = made.result
    assert result.response.choices[0].message.content == "get_weather returned: 3 degrees in city"
    assert isinstance(result.usage, CompletionUsage)
    assert result.usage.total_tokens == sum(
        turn.usage.total_tokens for turn in result.turns if turn.usage
    )
    assert types[0] == "turn_started"
    assert types[-1] == "finished"
    assert ("chunk" in types, "content.delta" in types) == (bool(stream), bool(stream))
    sent = emulator.journal[-1].body
    assert [message["role"] for message in sent["messages"]] == ["user", "assistant", "tool"]
    assert sent["messages"][0] == question


def test_the_whole_conversation_is_sent_again(server: Server) -> None:
    server.reply(completion(call(), call("call_2", "Rome")), DONE)
    result = server(run(messages=(one for one in [QUESTION]), temperature=0))
    first, second = bodies(server)
    assert first["messages"] == [QUESTION]
    assert second["messages"] == [
        QUESTION,
        {"role": "assistant", "content": None, "tool_calls": [call(), call("call_2", "Rome")]},
        {"role": "tool", "tool_call_id": "call_1", "content": "3 degrees in Oslo"},
        {"role": "tool", "tool_call_id": "call_2", "content": "3 degrees in Rome"},
    ]
    assert first["tools"] == second["tools"] == [get_weather.chat_tool()]
    assert second["temperature"] == 0
    assert result.items[:4] == tuple(second["messages"])
    assert result.items[4] == {"role": "assistant", "content": '{"celsius": 3}'}
    assert result.usage == CompletionUsage.from_dict(
        {
            "prompt_tokens": 20,
            "completion_tokens": 10,
            "total_tokens": 30,
            "completion_tokens_details": {"reasoning_tokens": 4},
        }
    )


def test_what_only_answers_have_is_not_sent(server: Server) -> None:
    message = {
        "role": "assistant",
        "content": "Let me see.",
        "refusal": None,
        "annotations": [],
        "audio": {"id": "audio_1", "data": "AA", "expires_at": 1, "transcript": "x"},
        "reasoning_content": "kept, for servers that know it",
        "tool_calls": [call()],
    }
    server.reply(completion(message=message), DONE)
    server(run())
    assert bodies(server)[1]["messages"][1] == {
        "role": "assistant",
        "content": "Let me see.",
        "audio": {"id": "audio_1"},
        "reasoning_content": "kept, for servers that know it",
        "tool_calls": [call()],
    }


@pytest.mark.parametrize(
    ("choice", "then"),
    [
        ("required", "auto"),
        ({"type": "function", "function": {"name": "get_weather"}}, "auto"),
        (
            {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
            {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}},
        ),
    ],
)
def test_a_call_is_demanded_once(server: Server, choice: Any, then: Any) -> None:
    server.reply(completion(call()), DONE)
    server(run(tool_choice=choice))
    assert [body["tool_choice"] for body in bodies(server)] == [choice, then]


def test_the_last_answer_is_read_as_a_type(server: Server) -> None:
    server.reply(completion(call(city=5), content="Let me see."), DONE)
    result = server(run(response_format=Weather))
    assert result.response.choices[0].message.parsed == Weather(3.0)
    assert "$.city" in bodies(server)[1]["messages"][-1]["content"]


def test_custom_tools(server: Server) -> None:
    shouted = {"id": "c1", "type": "custom", "custom": {"name": "shout", "input": "{hey"}}
    server.reply(completion(shouted), DONE)
    server(run(tools=[shout]))
    assert bodies(server)[0]["tools"] == [shout.chat_tool()]
    told = {"role": "tool", "tool_call_id": "c1", "content": "{HEY"}
    assert bodies(server)[1]["messages"][1:] == [
        {"role": "assistant", "content": None, "tool_calls": [shouted]},
        told,
    ]


def test_tools_that_are_only_described_end_the_run(server: Server) -> None:
    pay = {"type": "function", "function": {"name": "pay", "parameters": {"type": "object"}}}
    server.reply(completion(call(), call("call_9", name="pay")))
    result = server(run(tools=[get_weather, pay, Weather]))
    assert result.reason == "client_tool"
    assert [one.call_id for one in result.pending] == ["call_9"]
    assert [one["tool_call_id"] for one in result.unsent] == ["call_1"]


def test_kinds_of_calls_that_are_not_known_end_the_run(server: Server) -> None:
    server.reply(completion({"id": "c1", "type": "dance", "dance": {"steps": 3}}))
    result = server(run())
    assert [(one.call_id, one.name) for one in result.pending] == [("c1", "dance")]


def test_functions_in_the_old_form_end_the_run(server: Server) -> None:
    old = {
        "role": "assistant",
        "content": None,
        "function_call": {"name": "pay", "arguments": "{}"},
    }
    server.reply(completion(message=old))
    result = server(run(tools=[], functions=[{"name": "pay"}]))
    assert [one.name for one in result.pending] == ["pay"]


@pytest.mark.parametrize("reason", ["length", "content_filter"])
def test_answers_that_were_cut_off(server: Server, reason: str) -> None:
    server.reply(completion(call(), finish_reason=reason))
    result = server(run())
    assert (result.reason, result.calls) == ("incomplete", ())


def test_no_choice_at_all(server: Server) -> None:
    server.reply({"id": "c", "object": "chat.completion", "choices": []})
    result = server(run())
    assert (result.reason, result.usage) == ("failed", None)


@pytest.mark.parametrize("reason", ["stop", None])
def test_servers_that_call_without_saying_so(server: Server, reason: Any) -> None:
    server.reply(completion(call(), finish_reason=reason), DONE)
    assert [made.value for made in server(run()).calls] == ["3 degrees in Oslo"]


def test_servers_that_leave_out_the_type_of_a_call(server: Server) -> None:
    bare = {key: value for key, value in call().items() if key != "type"}
    server.reply(completion(bare), DONE)
    assert [made.value for made in server(run()).calls] == ["3 degrees in Oslo"]


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_anything_may_stand_anywhere_in_an_answer(odd: Any) -> None:
    body = completion(call(), {"id": "call_2", "custom": {"name": "shout", "input": "hi"}})
    body["choices"][0]["message"] |= {"audio": {"id": "a"}, "function_call": {"name": "f"}}
    for told in oddities(body, odd):
        server = Server(None, OpenAI, AsyncOpenAI)
        server.reply(told, DONE)
        with suppress(OpenAIError):
            server(run(tools=[get_weather, shout]))


def test_arguments_that_are_an_object(server: Server) -> None:
    server.reply(completion(call(arguments={"city": "Oslo"})), DONE)
    assert server(run()).calls[0].value == "3 degrees in Oslo"


def test_usage_is_asked_for_where_tokens_are_limited(server: Server) -> None:
    server.stream({**DONE, "object": "chat.completion.chunk"})
    server(run(stream=True, max_total_tokens=99, stream_options={"include_obfuscation": False}))
    asked = {"include_usage": True, "include_obfuscation": False}
    assert bodies(server)[0]["stream_options"] == asked


def test_an_idempotency_key_is_that_of_the_first_request(server: Server) -> None:
    server.reply(completion(call()), DONE)
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
    server.reply(completion(call()), busy, DONE)
    server(run(tools=[get_weather], max_retries=2))
    assert ran == ["Oslo"]


def test_a_stream_that_breaks_runs_no_tool(server: Server) -> None:
    ran: list[str] = []

    def get_weather(city: str) -> None:
        ran.append(city)

    chunk = {"index": 0, "delta": {"tool_calls": [{"index": 0, **call()}]}, "finish_reason": None}
    head = {"content-type": "text/event-stream"}
    text = f"data: {json.dumps({'id': 'c', 'choices': [chunk]})}\n\ndata: {{"
    server.reply(httpx.Response(200, headers=head, content=text.encode()))
    with pytest.raises(StreamError):
        server(run(tools=[get_weather], stream=True))
    assert ran == []


def test_limits_and_faults_reach_the_caller(server: Server) -> None:
    server.reply(*[completion(call(f"call_{n}")) for n in range(3)])
    with pytest.raises(ToolLimitError) as caught:
        server(run(max_total_tokens=40))
    assert (caught.value.limit, caught.value.result.usage.total_tokens) == ("max_total_tokens", 45)

    def get_weather(city: str) -> None:
        raise OSError("no network")

    server.reply(completion(call()))
    with pytest.raises(ToolError, match="no network"):
        server(run(tools=[get_weather], on_error="raise"))


@tool
async def later(city: str) -> str:
    return city


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"n": 2}, "n:"),
        ({"stream_to": print}, "stream_to"),
        ({"temperatur": 1}, "temperatur"),
        ({"tools": get_weather}, "tools"),
        ({"max_seconds": -1}, "max_seconds"),
        ({"messages": "Weather?"}, "messages: a list is needed, not str"),
        ({"messages": QUESTION}, "messages: a list is needed, not dict"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(
    server: Server, params: Any, message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        server(run(**params))
    assert server.requests == []


def test_async_tools_need_an_async_client(server: Server) -> None:
    server.reply(completion(call(name="later")), DONE)
    if server.backend is None:
        with pytest.raises(TypeError, match="'later' is async"):
            server(run(tools=[later]))
    else:
        assert [made.value for made in server(run(tools=[later])).calls] == ["Oslo"]


@pytest.mark.anyio
async def test_the_events_of_an_async_run() -> None:
    emulator = Emulator(seed="tests")
    async with emulator.async_client(AsyncOpenAI) as client:
        made = client.chat.completions.run_tools(
            model=MODEL,
            messages=[{"role": "user", "content": "later please"}],
            tools=[later],
        )
        types = [event.type async for event in made]
    assert types.count("tool_finished") == 1
    assert made.result.reason == "done"


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
