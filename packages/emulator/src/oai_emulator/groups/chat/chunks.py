"""A finished completion told as the chunks of a stream."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from ...tokens import tokenize
from ...values import JsonObject, as_object, objects

_SHARED = ("id", "created", "model", "service_tier", "system_fingerprint")
_WIDTH = 16


def chunks(completion: JsonObject, options: JsonObject) -> list[JsonObject]:
    """Make all chunks; those of several choices take turns. Usage comes last, if it is wanted."""
    counted = bool(options.get("include_usage"))
    base: JsonObject = {"object": "chat.completion.chunk"}
    base |= {name: completion[name] for name in _SHARED}
    if counted:
        base["usage"] = None
    made: list[JsonObject] = []
    for row in zip_longest(*(_deltas(choice) for choice in completion["choices"])):
        for told in row:
            if told is None:
                continue
            chunk = {**base, "choices": [told]}
            if options.get("include_obfuscation"):
                # Padding to a fixed width hides how long the delta is.
                chunk["obfuscation"] = "x" * max(
                    0, _WIDTH - len(told["delta"].get("content") or "")
                )
            made.append(chunk)
    if completion.get("moderation") is not None:
        made.append({**base, "choices": [], "moderation": completion["moderation"]})
    if counted:
        made.append({**base, "choices": [], "usage": completion["usage"]})
    return made


def _deltas(choice: JsonObject) -> Iterator[JsonObject]:
    message: JsonObject = choice["message"]

    def told(delta: JsonObject, logprobs: JsonObject | None = None) -> JsonObject:
        index = choice["index"]
        return {"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": None}

    first = None if message["content"] is None else ""
    yield told({"role": "assistant", "content": first, "refusal": None})
    for member in ("content", "refusal"):
        shown = objects((as_object(choice["logprobs"]) or {}).get(member))
        for number, token in enumerate(tokenize(message[member] or "")):
            logprobs = (
                {"content": None, "refusal": None, member: [shown[number]]} if shown else None
            )
            yield told({member: token}, logprobs)
    for index, call in enumerate(objects(message.get("tool_calls"))):
        for delta in _call(call):
            yield told({"tool_calls": [{"index": index, **delta}]})
    function = as_object(message.get("function_call"))
    if function is not None:
        yield told({"function_call": {**function, "arguments": ""}})
        for token in tokenize(function["arguments"]):
            yield told({"function_call": {"arguments": token}})
    for delta in _audio(as_object(message.get("audio"))):
        yield told({"audio": delta})
    if message.get("annotations"):
        yield told({"annotations": message["annotations"]})
    yield {**told({}), "finish_reason": choice["finish_reason"]}


def _call(call: JsonObject) -> Iterator[JsonObject]:
    kind: str = call["type"]
    written = "arguments" if kind == "function" else "input"
    yield {**call, kind: {**call[kind], written: ""}}
    for token in tokenize(call[kind][written]):
        yield {kind: {written: token}}


def _audio(audio: JsonObject | None) -> Iterator[JsonObject]:
    if audio is None:
        return
    yield {"id": audio["id"], "transcript": ""}
    for token in tokenize(audio["transcript"]):
        yield {"transcript": token}
    yield {"data": audio["data"]}
    yield {"expires_at": audio["expires_at"]}
