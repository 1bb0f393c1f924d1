"""Streams of chat completions: their events, and the completion that they add up to."""

from __future__ import annotations

from typing import Any

import pytest

from oai_chat import CompletionUsage, ParsedChatCompletion
from oai_core import APIError, Codec, StreamError, hookimpl
from packages.chat.tests.helpers.support import ASK, MODEL, call, chunk, read, text, told


def test_text(server: Any) -> None:
    server.stream(*text("Hel", "lo"))
    events, final = server(read(temperature=0.5))
    assert told(events) == [
        "content.delta ",
        "content.delta Hel",
        "content.delta lo",
        "content.done Hello",
    ]
    assert [event.snapshot for event in events if event.type == "content.delta"] == [
        "",
        "Hel",
        "Hello",
    ]
    assert [event.parsed for event in events if event.type.startswith("content")] == [None] * 4
    assert type(final) is ParsedChatCompletion
    assert final.to_dict() == {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
    }
    assert server.body == {"model": MODEL, "messages": ASK, "temperature": 0.5, "stream": True}


def test_every_chunk_is_an_event_before_what_it_brings(server: Any) -> None:
    frames = text("Hi")
    server.stream(*frames)
    events, _ = server(read())
    assert [event.type for event in events] == [
        "chunk",
        "content.delta",
        "chunk",
        "content.delta",
        "chunk",
        "content.done",
    ]
    assert [event.chunk.to_dict() for event in events if event.type == "chunk"] == frames


def made(name: str, arguments: str) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"id": f"call_{name}", "type": "function", "function": function}


def test_calls_of_functions(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "content": None}),
        call(0, "weather", ""),
        call(0, None, '{"city":'),
        call(0, None, ' "Rome"}'),
        call(1, "time", ""),
        call(1, None, "{}"),
        chunk({}, "tool_calls"),
    )
    events, final = server(read())
    assert told(events) == [
        "tool_calls.function.arguments.delta 0:",
        'tool_calls.function.arguments.delta 0:{"city":',
        'tool_calls.function.arguments.delta 0: "Rome"}',
        "tool_calls.function.arguments.delta 1:",
        'tool_calls.function.arguments.done 0:{"city": "Rome"}',
        "tool_calls.function.arguments.delta 1:{}",
        "tool_calls.function.arguments.done 1:{}",
    ]
    deltas = [event for event in events if event.type.endswith("arguments.delta")]
    assert [event.name for event in deltas] == ["weather"] * 3 + ["time"] * 2
    assert deltas[1].arguments == '{"city":'
    assert final.choices[0].finish_reason == "tool_calls"
    assert final.choices[0].message.to_dict() == {
        "role": "assistant",
        "content": None,
        "refusal": None,
        "tool_calls": [
            made("weather", '{"city": "Rome"}'),
            made("time", "{}"),
        ],
    }


def test_a_call_ends_the_text(server: Any) -> None:
    server.stream(*text("Let me see.", reason=None), call(0, "look", "{}"), chunk({}, "tool_calls"))
    events, final = server(read())
    assert told(events)[2:] == [
        "tool_calls.function.arguments.delta 0:{}",
        "content.done Let me see.",
        "tool_calls.function.arguments.done 0:{}",
    ]
    assert final.choices[0].message.content == "Let me see."


def test_a_refusal(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "content": None, "refusal": ""}),
        chunk({"refusal": "I can"}),
        chunk({"refusal": "not."}),
        chunk({}, "stop"),
    )
    events, final = server(read())
    assert told(events) == [
        "refusal.delta ",
        "refusal.delta I can",
        "refusal.delta not.",
        "refusal.done I cannot.",
    ]
    assert events[5].snapshot == "I cannot."
    assert final.choices[0].message.refusal == "I cannot."


def token(word: str) -> dict[str, Any]:
    return {"token": word, "logprob": -0.5, "bytes": None, "top_logprobs": []}


def test_log_probabilities(server: Any) -> None:
    server.stream(
        chunk({"content": "a"}, logprobs={"content": [token("a")], "refusal": None}),
        chunk({"content": "b"}, logprobs={"content": [token("b")], "refusal": None}),
        chunk({"refusal": "c"}, logprobs={"content": None, "refusal": [token("c")]}),
        chunk({}, "stop"),
    )
    events, final = server(read())
    assert told(events) == [
        "content.delta a",
        "logprobs.content.delta 1",
        "content.delta b",
        "logprobs.content.delta 1",
        "refusal.delta c",
        "logprobs.refusal.delta 1",
        "content.done ab",
        "refusal.done c",
        "logprobs.content.done 2",
        "logprobs.refusal.done 1",
    ]
    deltas = [event for event in events if event.type == "logprobs.content.delta"]
    assert [[item.token for item in event.snapshot] for event in deltas] == [["a"], ["a", "b"]]
    assert final.choices[0].logprobs.to_dict() == {
        "content": [token("a"), token("b")],
        "refusal": [token("c")],
    }


def test_several_choices_at_once(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "content": "b"}, index=1),
        chunk({"role": "assistant", "content": "a"}, index=0),
        chunk({"content": "b"}, index=1),
        chunk({}, "stop", index=1),
        chunk({"content": "a"}, index=0),
        chunk({}, "stop", index=0),
    )
    events, final = server(read(n=2))
    assert [
        (event.type, event.choice_index, getattr(event, "snapshot", None) or event.content)
        for event in events
        if event.type != "chunk"
    ] == [
        ("content.delta", 1, "b"),
        ("content.delta", 0, "a"),
        ("content.delta", 1, "bb"),
        ("content.done", 1, "bb"),
        ("content.delta", 0, "aa"),
        ("content.done", 0, "aa"),
    ]
    assert [choice.message.content for choice in final.choices] == ["aa", "bb"]


def test_usage_comes_last(server: Any) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    frames = [{**frame, "usage": None} for frame in text("Hi")]
    server.stream(*frames, {**chunk(), "usage": usage})
    _, final = server(read(stream_options={"include_usage": True}))
    assert final.usage.to_dict() == usage
    assert final.choices[0].message.content == "Hi"


def test_what_no_class_knows_is_kept(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "reasoning_content": "Let "}, token_ids=[1]),
        chunk({"reasoning_content": "me."}, token_ids=[1]),
        {**chunk({"content": "Hi"}, content_filter_results={"hate": "safe"}), "provider": "x"},
        {**chunk({}, "stop", content_filter_results={"hate": "safe"}), "provider": "x"},
    )
    _, final = server(read())
    plain = final.to_dict()
    assert plain["provider"] == "x"
    assert plain["choices"][0]["token_ids"] == [1, 1]
    assert plain["choices"][0]["content_filter_results"] == {"hate": "safe"}
    assert plain["choices"][0]["message"]["reasoning_content"] == "Let me."


def test_calls_of_custom_tools(server: Any) -> None:
    begun = {"index": 0, "id": "call_1", "type": "custom", "custom": {"name": "run", "input": ""}}
    server.stream(
        chunk({"tool_calls": [begun]}),
        chunk({"tool_calls": [{"index": 0, "custom": {"input": "print("}}]}),
        chunk({"tool_calls": [{"index": 0, "custom": {"input": "1)"}}]}),
        chunk({}, "tool_calls"),
    )
    events, final = server(read())
    assert told(events) == []
    [found] = final.choices[0].message.tool_calls
    assert found.type == "custom"
    assert found.to_dict() == {
        "id": "call_1",
        "type": "custom",
        "custom": {"name": "run", "input": "print(1)"},
    }


def test_audio(server: Any) -> None:
    server.stream(
        chunk({"role": "assistant", "audio": {"id": "audio_1", "transcript": "Hel"}}),
        chunk({"audio": {"transcript": "lo", "data": "AAAA"}}),
        chunk({"audio": {"data": "BBBB"}}),
        chunk({"audio": {"expires_at": 1700000000}}),
        chunk({}, "stop"),
    )
    _, final = server(read(modalities=["text", "audio"]))
    assert final.choices[0].message.audio.to_dict() == {
        "id": "audio_1",
        "transcript": "Hello",
        "data": "AAAABBBB",
        "expires_at": 1700000000,
    }


def test_an_empty_stream(server: Any) -> None:
    server.stream()
    events, error = server(read())
    assert events == []
    assert isinstance(error, StreamError)
    assert "before its first chunk" in str(error)


def test_a_snapshot_is_the_completion_so_far(server: Any) -> None:
    server.stream(*text("Hel", "lo"))
    seen: list[Any] = []

    def look(event: Any, stream: Any) -> None:
        seen.append((event.type, stream.current_completion_snapshot))
        if event.type == "chunk":
            assert event.snapshot is stream.current_completion_snapshot

    def use(client: Any) -> Any:
        manager = client.chat.completions.stream(model=MODEL, messages=ASK)
        if hasattr(manager, "__enter__"):
            with manager as stream:
                with pytest.raises(StreamError, match="no chunk yet"):
                    _ = stream.current_completion_snapshot
                for event in stream:
                    look(event, stream)
                return stream.until_done() is stream
        return ause(manager)

    async def ause(manager: Any) -> Any:
        async with manager as stream:
            with pytest.raises(StreamError, match="no chunk yet"):
                _ = stream.current_completion_snapshot
            async for event in stream:
                look(event, stream)
            return await stream.until_done() is stream

    assert server(use)
    contents = [
        snapshot.choices[0].message.content for kind, snapshot in seen if kind == "content.delta"
    ]
    assert contents == ["", "Hel", "Hello"]


def test_what_a_broken_stream_brought_is_kept(server: Any) -> None:
    server.stream(*text("Hel", "lo", reason=None), {"error": {"message": "overloaded"}})
    events, error = server(read())
    assert told(events)[-1] == "content.delta lo"
    assert "overloaded" in str(error)
    assert events[-1].snapshot == "Hello"
    assert events[-2].snapshot.choices[0].message.content == "Hello"


def test_a_completion_that_is_not_whole_is_none(server: Any) -> None:
    server.stream(*text("Hel", "lo"))

    def use(client: Any) -> Any:
        manager = client.chat.completions.stream(model=MODEL, messages=ASK)
        return sync(manager) if hasattr(manager, "__enter__") else ause(manager)

    def sync(manager: Any) -> Any:
        with manager as stream:
            for event in stream:
                if event.type == "content.delta" and event.delta:
                    break
        return stream.get_final_completion()

    async def ause(manager: Any) -> Any:
        async with manager as stream:
            async for event in stream:
                if event.type == "content.delta" and event.delta:
                    break
        return await stream.get_final_completion()

    with pytest.raises(StreamError, match="not read to its end") as raised:
        server(use)
    assert raised.value.partial.choices[0].message.content == "Hel"


def test_after_an_error_there_is_no_completion(server: Any) -> None:
    server.stream(*text("Hel", reason=None), {"error": {"message": "overloaded"}})
    events, error = server(twice)
    assert "overloaded" in str(events)
    assert "not read to its end" in str(error)


def twice(client: Any) -> Any:
    manager = client.chat.completions.stream(model=MODEL, messages=ASK)
    if not hasattr(manager, "__enter__"):
        return atwice(manager)
    found: list[Any] = []
    with manager as stream:
        for _ in range(2):
            with pytest.raises(APIError) as raised:
                stream.get_final_completion()
            found.append(raised.value)
    return tuple(found)


async def atwice(manager: Any) -> Any:
    found: list[Any] = []
    async with manager as stream:
        for _ in range(2):
            with pytest.raises(APIError) as raised:
                await stream.get_final_completion()
            found.append(raised.value)
    return tuple(found)


def test_nothing_is_sent_before_the_block(server: Any) -> None:
    server(lambda client: client.chat.completions.stream(model=MODEL, messages=ASK) and None)
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"tools": "weather"}, "tools"),
        ({"tools": {"type": "function"}}, "tools"),
        ({"tools": 3}, "tools"),
        ({"tools": [3]}, "tool"),
        ({"response_format": 3}, "3|int"),
        ({"response_format": "json"}, "json|str"),
    ],
)
def test_bad_arguments_are_refused_at_once(server: Any, given: Any, word: str) -> None:
    with pytest.raises((TypeError, ValueError), match=word):
        server(read(**given))
    assert server.requests == []


@pytest.mark.parametrize("method", ["parse", "stream", "run_tools"])
@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"response_formats": None}, "'response_formats'.*'response_format'"),
        ({"temprature": 1}, "'temprature'.*'temperature'"),
        ({"stream_to": print}, "stream_to"),
    ],
)
def test_a_slip_is_told_at_once_by_the_methods_name(
    server: Any, method: str, given: Any, words: str
) -> None:
    def use(client: Any) -> Any:
        more: Any = {"tools": []} if method == "run_tools" else {}
        return getattr(client.chat.completions, method)(model=MODEL, messages=ASK, **more, **given)

    if "stream_to" not in given:
        words = rf"ChatCompletions\.{method}\(\) .*{words}"
    with pytest.raises(TypeError, match=words):
        server(use)
    assert server.requests == []


def test_the_same_under_beta(server: Any) -> None:
    server.stream(*text("Hi"))
    _, final = server(lambda client: read()(client.beta))
    assert final.choices[0].message.content == "Hi"


class Codes:
    """Decodes the usage of a completion as a number, and back."""

    @hookimpl
    def oai_setup_codec(self, codec: Codec) -> None:
        codec.register_structure_hook(CompletionUsage, self.total)

    def total(self, data: Any, _: Any) -> Any:
        return data["total_tokens"] if isinstance(data, dict) else data


def test_the_hooks_of_the_codec_apply(server: Any) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    server.stream(*text("Hi"), {**chunk(), "usage": usage})
    events, final = server(read(), plugins=[Codes()])
    assert events[-1].chunk.usage == final.usage == 3


@pytest.mark.parametrize("name", ["stream", "nonsense"])
def test_parameters_that_the_call_does_not_have(server: Any, name: str) -> None:
    with pytest.raises(TypeError, match=name):
        server(read(**{name: False}))
    assert server.requests == []
