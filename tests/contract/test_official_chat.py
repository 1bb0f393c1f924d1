"""Chunks of chat completions: the helpers tell what the official client's tell, in its order."""

from __future__ import annotations

from typing import Any

import pytest
from openai.lib.streaming.chat import ChatCompletionStreamState as Theirs
from openai.types.chat import ChatCompletionChunk

from oai_chat import ChatCompletionStreamState as Ours
from oai_chat import CreateChatCompletionStreamResponse

FIELDS = (
    "delta",
    "snapshot",
    "content",
    "refusal",
    "name",
    "index",
    "arguments",
    "arguments_delta",
    "parsed_arguments",
)


def chunk(delta: Any, reason: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": delta, "finish_reason": reason, **more}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [choice],
    }


def call(index: int, **function: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"index": index, "function": function}
    if "name" in function:
        made |= {"id": f"call_{index}", "type": "function"}
    return made


def token(word: str) -> dict[str, Any]:
    return {"token": word, "logprob": -0.5, "bytes": None, "top_logprobs": []}


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
TOOL: Any = {
    "type": "function",
    "function": {"name": "strict", "strict": True, "parameters": {"type": "object"}},
}
SCRIPTS: dict[str, list[dict[str, Any]]] = {
    "text": [
        chunk({"role": "assistant", "content": "", "refusal": None}),
        chunk({"content": "Hel"}),
        chunk({"content": "lo"}),
        chunk({}, "stop"),
        {**chunk({}), "choices": [], "usage": USAGE},
    ],
    "refusal": [
        chunk({"role": "assistant", "refusal": "I "}),
        chunk({"refusal": "cannot."}),
        chunk({}, "stop"),
    ],
    "calls": [
        chunk({"role": "assistant", "content": None}),
        chunk({"tool_calls": [call(0, name="strict", arguments="")]}),
        chunk({"tool_calls": [call(0, arguments='{"a":')]}),
        chunk({"tool_calls": [call(0, arguments=" 1}")]}),
        chunk({"tool_calls": [call(1, name="loose", arguments="{}")]}),
        chunk({}, "tool_calls"),
    ],
    "text, then calls": [
        chunk({"role": "assistant", "content": "Wait."}),
        chunk({"tool_calls": [call(0, name="loose", arguments="{}")]}),
        chunk({"tool_calls": [call(1, name="strict", arguments="{}")]}),
        chunk({}, "tool_calls"),
    ],
    "logprobs": [
        chunk({"role": "assistant", "content": "a"}, logprobs={"content": [token("a")]}),
        chunk({"content": "b"}, logprobs={"content": [token("b")]}),
        chunk({}, "stop"),
    ],
    "refusal logprobs": [
        chunk({"role": "assistant", "refusal": "a"}, logprobs={"refusal": [token("a")]}),
        chunk({}, "stop"),
    ],
}


def told(state: Any, kind: Any, script: list[dict[str, Any]]) -> list[Any]:
    return [
        (event.type, {name: brief(getattr(event, name)) for name in FIELDS if hasattr(event, name)})
        for frame in script
        for event in state.handle_chunk(kind(frame))
        if event.type != "chunk"
    ]


def brief(value: Any) -> Any:
    return [item.token for item in value] if value.__class__ is list else value


def said(value: Any) -> Any:
    """A completion without nulls and without the indices of calls, which only a stream has."""
    if value.__class__ is dict:
        left_out = {"parsed_arguments", "index" if "function" in value else ""}
        return {
            name: said(item)
            for name, item in value.items()
            if item is not None and name not in left_out
        }
    return [said(item) for item in value] if value.__class__ is list else value


@pytest.mark.parametrize("name", SCRIPTS)
def test_events_and_completions_are_those_of_the_official_client(name: str) -> None:
    script = SCRIPTS[name]
    ours: Ours[None] = Ours(input_tools=[TOOL])
    theirs: Any = Theirs(input_tools=[TOOL])
    expected = told(theirs, ChatCompletionChunk.model_validate, script)
    assert told(ours, CreateChatCompletionStreamResponse.from_dict, script) == expected
    final = theirs.get_final_completion().to_dict()
    assert said(ours.get_final_completion().to_dict()) == said(final)
