"""What the server sends, made up here: the shapes are the API's, the words are not."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

CHUNK = 1400  # bytes: what one TCP segment carries on an ordinary network
DELTAS = 2000
TOKENS = 20_000

REQUEST: dict[str, Any] = {
    "model": "gpt-4o",
    "instructions": "Answer in one short paragraph.",
    "input": [{"role": "user", "content": "Which way does a river run, and why?"}],
    "temperature": 0.5,
    "metadata": {"purpose": "benchmark"},
}

_SENTENCE = "water finds the lowest way down and carves its bed while it looks for the sea"
_WORDS = _SENTENCE.split()


def _text(count: int) -> str:
    return " ".join(itertools.islice(itertools.cycle(_WORDS), count))


def dumps(value: Any) -> bytes:
    """Write JSON as the API does, without spaces."""
    return json.dumps(value, separators=(",", ":")).encode()


def _response(text: str, logprobs: list[dict[str, Any]], status: str) -> dict[str, Any]:
    part = {
        "type": "output_text",
        "text": text,
        "annotations": [
            {
                "type": "url_citation",
                "url": f"https://example.org/rivers/{number}",
                "title": f"On rivers, part {number}",
                "start_index": number * 40,
                "end_index": number * 40 + 30,
            }
            for number in range(1, 4)
        ],
        "logprobs": logprobs,
    }
    output: list[dict[str, Any]] = [
        {
            "type": "reasoning",
            "id": "rs_6810f1a2b3c4d5e6f708192a3b4c5d6e",
            "summary": [{"type": "summary_text", "text": _text(40)}],
        },
        {
            "type": "message",
            "id": "msg_6810f1a2b3c4d5e6f708192a3b4c5d6e",
            "status": "completed",
            "role": "assistant",
            "content": [part],
        },
    ]
    return {
        "id": "resp_6810f1a2b3c4d5e6f708192a3b4c5d6e",
        "object": "response",
        "created_at": 1790000000,
        "status": status,
        "background": False,
        "completed_at": 1790000004 if status == "completed" else None,
        "error": None,
        "incomplete_details": None,
        "instructions": REQUEST["instructions"],
        "max_output_tokens": None,
        "max_tool_calls": None,
        "model": "gpt-4o-2024-08-06",
        "output": output if status == "completed" else [],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "reasoning": {"effort": None, "summary": None},
        "safety_identifier": None,
        "service_tier": "default",
        "store": True,
        "temperature": 0.5,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [
            {
                "type": "function",
                "name": "measure_river",
                "description": "Look up the length of a river in kilometres.",
                "parameters": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "unit": {"type": "string"}},
                    "required": ["name", "unit"],
                    "additionalProperties": False,
                },
                "strict": True,
            }
        ],
        "top_logprobs": 0,
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": {
            "input_tokens": 31,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 520,
            "output_tokens_details": {"reasoning_tokens": 64},
            "total_tokens": 551,
        },
        "user": None,
        "metadata": REQUEST["metadata"],
    }


def response() -> bytes:
    """Give the JSON of an ordinary response, 5 KB long."""
    return dumps(_response(_text(540), [], "completed"))


def response_with_logprobs() -> bytes:
    """Give the JSON of a completed response with `TOKENS` log probabilities."""
    logprobs = [
        {
            "token": f" {word}",
            "logprob": -0.001 * (number % 997),
            "bytes": [32, *word.encode()],
            "top_logprobs": [],
        }
        for number, word in zip(range(TOKENS), itertools.cycle(_WORDS), strict=False)
    ]
    return dumps(_response(_text(TOKENS), logprobs, "completed"))


def completed_with_logprobs() -> bytes:
    """Give the last event of a stream whose response has `TOKENS` log probabilities."""
    members = b'{"type":"response.completed","sequence_number":9,"response":%b}'
    return members % response_with_logprobs()


def events() -> Iterator[bytes]:
    """Give the server-sent events of a streamed answer with `DELTAS` text deltas."""
    place = {
        "item_id": "msg_6810f1a2b3c4d5e6f708192a3b4c5d6e",
        "output_index": 0,
        "content_index": 0,
    }
    numbers = itertools.count()

    def event(kind: str, **members: Any) -> bytes:
        data = dumps({"type": kind, "sequence_number": next(numbers), **members})
        return b"event: %b\ndata: %b\n\n" % (kind.encode(), data)

    text = _text(540)
    yield event("response.created", response=_response("", [], "in_progress"))
    for word in itertools.islice(itertools.cycle(_WORDS), DELTAS):
        yield event("response.output_text.delta", **place, delta=f" {word}", logprobs=[])
    yield event("response.output_text.done", **place, text=text, logprobs=[])
    yield event("response.completed", response=_response(text, [], "completed"))


def item_events(count: int = DELTAS) -> Iterator[bytes]:
    """Give the JSON of all events of a response with one message, `count` of them with text."""
    place = {"item_id": "msg_6810f1a2", "output_index": 0, "content_index": 0}
    numbers = itertools.count()

    def event(kind: str, **members: Any) -> bytes:
        number = next(numbers)
        return dumps({"type": f"response.{kind}", "sequence_number": number, **members})

    text = "".join(f" {word}" for word in itertools.islice(itertools.cycle(_WORDS), count))
    empty: dict[str, Any] = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    whole = {**empty, "text": text}
    item: dict[str, Any] = {"id": "msg_6810f1a2", "type": "message", "role": "assistant"}
    begun: dict[str, Any] = {**item, "status": "in_progress", "content": []}
    ended = {**item, "status": "completed", "content": [whole]}
    final = {**_response("", [], "completed"), "output": [ended]}
    yield event("created", response=_response("", [], "in_progress"))
    yield event("output_item.added", output_index=0, item=begun)
    yield event("content_part.added", **place, part=empty)
    for word in itertools.islice(itertools.cycle(_WORDS), count):
        yield event("output_text.delta", **place, delta=f" {word}", logprobs=[])
    yield event("output_text.done", **place, text=text, logprobs=[])
    yield event("content_part.done", **place, part=whole)
    yield event("output_item.done", output_index=0, item=ended)
    yield event("completed", response=final)


def chunks(*, event_each: bool) -> list[bytes]:
    """Cut the same bytes as a network would, or after each event."""
    parts = list(events())
    if event_each:
        return parts
    whole = b"".join(parts)
    return [whole[start : start + CHUNK] for start in range(0, len(whole), CHUNK)]


def parsed_completion() -> bytes:
    """Give the JSON of a chat completion whose text is JSON itself."""
    message = {"role": "assistant", "content": '{"name":"Nile","length":6650}', "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    return dumps({**_chat("chat.completion"), "choices": [choice], "usage": _USAGE})


def _chat(kind: str) -> dict[str, Any]:
    made = {"id": "chatcmpl-6810f1a2", "object": kind, "created": 1790000000}
    return {**made, "model": "gpt-4o-2024-08-06", "system_fingerprint": "fp_6810f1"}


_USAGE = {"prompt_tokens": 31, "completion_tokens": 520, "total_tokens": 551}


def chat_chunks(count: int = DELTAS) -> Iterator[bytes]:
    """Give the JSON of the chunks of a streamed chat completion, `count` of them with text."""

    def chunk(delta: dict[str, Any], finish: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return dumps({**_chat("chat.completion.chunk"), "choices": [choice], "usage": None})

    yield chunk({"role": "assistant", "content": "", "refusal": None})
    for word in itertools.islice(itertools.cycle(_WORDS), count):
        yield chunk({"content": f" {word}"})
    yield chunk({}, "stop")
    yield dumps({**_chat("chat.completion.chunk"), "choices": [], "usage": _USAGE})


def chat_events(count: int = DELTAS) -> Iterator[bytes]:
    """Give the same as server-sent events."""
    for data in chat_chunks(count):
        yield b"data: %b\n\n" % data
    yield b"data: [DONE]\n\n"
