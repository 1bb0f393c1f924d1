"""Chat completions as they are asked for, decoded and streamed."""

from __future__ import annotations

from typing import Any

import pytest

from oai_chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageToolCall,
    ChatCompletionRequestUserMessage,
    CreateChatCompletionResponse,
    CreateCompletionResponse,
)
from oai_core import APIError

MODEL = "gpt-test"
ASK = [{"role": "user", "content": "Hi"}]


def completion(**message: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": None, **message},
                "finish_reason": "stop",
            }
        ],
    }


def chunk(delta: Any = None, **more: Any) -> dict[str, Any]:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": None}]
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "choices": choices, **more}


def test_create(server: Any) -> None:
    server.reply(completion(content="Hello."))
    found = server(lambda c: c.chat.completions.create(model=MODEL, messages=ASK))
    assert type(found) is ChatCompletion is CreateChatCompletionResponse
    assert found.choices[0].message.content == "Hello."
    assert server.target == "POST /chat/completions"
    assert server.body == {"model": MODEL, "messages": ASK, "stream": False}


def test_the_same_under_beta(server: Any) -> None:
    server.reply(completion(content="Hello."))
    found = server(lambda c: c.beta.chat.completions.create(model=MODEL, messages=ASK))
    assert type(found) is ChatCompletion
    assert server.target == "POST /chat/completions"


def test_messages_are_mappings_or_components(server: Any) -> None:
    server.reply(completion())
    messages = (
        {"role": "system", "content": "Be brief."},
        ChatCompletionRequestUserMessage(content="Hi"),
    )
    server(lambda c: c.chat.completions.create(model=MODEL, messages=messages))
    assert server.body["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi"},
    ]


def test_tool_calls_go_back_in(server: Any) -> None:
    calls = [
        {
            "id": "call_1",
            "type": "function",
            "function": {"name": "weather", "arguments": '{"city":"Rome"}'},
        },
        {"id": "call_2", "type": "custom", "custom": {"name": "shell", "input": "ls"}},
    ]
    server.reply(completion(tool_calls=calls), completion(content="Sunny."))
    first = server(lambda c: c.chat.completions.create(model=MODEL, messages=ASK))
    message = first.choices[0].message
    assert [type(call) for call in message.tool_calls] == [
        ChatCompletionMessageToolCall,
        ChatCompletionMessageCustomToolCall,
    ]
    assert message.tool_calls[0].function.arguments == '{"city":"Rome"}'
    result = {"role": "tool", "tool_call_id": "call_1", "content": "sunny"}
    again = [*ASK, message, result]
    server(lambda c: c.chat.completions.create(model=MODEL, messages=again))
    sent = server.body["messages"][1]
    assert sent == {"role": "assistant", "content": None, "tool_calls": calls}


def test_chunks(server: Any) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    server.stream(
        chunk({"role": "assistant", "content": ""}),
        chunk({"content": "Hel"}),
        chunk({"content": "lo"}),
        chunk(usage=usage),
    )
    chunks = server(
        lambda c: c.chat.completions.create(
            model=MODEL, messages=ASK, stream=True, stream_options={"include_usage": True}
        )
    )
    assert {type(one) for one in chunks} == {ChatCompletionChunk}
    text = "".join(one.choices[0].delta.content or "" for one in chunks if one.choices)
    assert text == "Hello"
    assert (chunks[-1].choices, chunks[-1].usage.total_tokens) == ([], 3)
    assert server.body["stream"] is True
    assert server.body["stream_options"] == {"include_usage": True}
    assert server.last.headers["accept"] == "text/event-stream"


def test_pieces_of_tool_calls(server: Any) -> None:
    server.stream(
        chunk({"tool_calls": [{"index": 1, "id": "call_1", "function": {"name": "weather"}}]}),
        chunk({"tool_calls": [{"index": 1, "function": {"arguments": '{"ci'}}]}),
    )
    chunks = server(lambda c: c.chat.completions.create(model=MODEL, messages=ASK, stream=True))
    pieces = [one.choices[0].delta.tool_calls[0] for one in chunks]
    assert [(piece.index, piece.id) for piece in pieces] == [(1, "call_1"), (1, None)]
    assert pieces[1].function.arguments == '{"ci'


def test_chunks_of_other_servers(server: Any) -> None:
    """Some leave out what the API always sends, and add members of their own."""
    server.stream(
        {"choices": [{"delta": {"content": "Hi", "reasoning_content": "Hm."}}]}, {"choices": []}
    )
    chunks = server(lambda c: c.chat.completions.create(model=MODEL, messages=ASK, stream=True))
    assert chunks[0].choices[0].delta.content == "Hi"
    assert chunks[0].choices[0].delta.extra == {"reasoning_content": "Hm."}
    assert chunks[0].to_dict()["choices"][0]["delta"]["reasoning_content"] == "Hm."


def test_an_error_inside_a_stream(server: Any) -> None:
    server.stream(chunk({"content": "Hel"}), {"error": {"message": "Overloaded.", "code": "busy"}})
    with pytest.raises(APIError, match="Overloaded") as caught:
        server(lambda c: c.chat.completions.create(model=MODEL, messages=ASK, stream=True))
    assert caught.value.code == "busy"


def test_older_completions_stream_themselves(server: Any) -> None:
    server.stream(*({"id": "cmpl-1", "choices": [{"text": text}]} for text in ("one ", "two")))
    events = server(lambda c: c.completions.create(model=MODEL, prompt="Count", stream=True))
    assert {type(event) for event in events} == {CreateCompletionResponse}
    assert "".join(event.choices[0].text for event in events) == "one two"
    assert server.target == "POST /completions"


@pytest.mark.parametrize("prompt", ["a", ["a", "b"], [1, 2], [[1], [2, 3]]])
def test_prompts_of_every_kind(server: Any, prompt: Any) -> None:
    server.reply({"id": "cmpl-1", "choices": []})
    server(lambda c: c.completions.create(model=MODEL, prompt=prompt))
    assert server.body["prompt"] == prompt
