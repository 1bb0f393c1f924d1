"""POST /chat/completions."""

from __future__ import annotations

from typing import Any

from ... import tokens
from ...clock import unix_time
from ...engine.plan import Plan, make_plan
from ...replies import JsonReply, Reply
from ...routing import Call
from ...values import JsonObject, as_object, objects
from ..metadata import read_metadata
from ..playing import played
from .choices import choice, spoken_tokens
from .chunks import chunks
from .moderation import judged
from .reading import engine_request, read_messages
from .rules import check
from .state import ChatState, StoredCompletion

# Three more for the role and the ends of a message.
_PER_MESSAGE = 3


def create(call: Call) -> Reply:
    """Make a completion, at once or as a stream, and keep it where that is asked for."""
    body = call.body
    check(body)
    metadata = read_metadata(body)
    plan = make_plan(read_messages(body["messages"]), engine_request(body))
    completion = _completion(call, plan)
    if metadata is not None:
        completion["metadata"] = metadata
    moderation = as_object(body.get("moderation"))
    if moderation is not None:
        completion["moderation"] = judged(moderation, body["messages"], completion["choices"])
    if body.get("store"):
        stored = StoredCompletion(completion, body["messages"])
        call.world.state(ChatState).completions[completion["id"]] = stored
    if body.get("stream"):
        options = as_object(body.get("stream_options")) or {}
        return played(chunks(completion, options), call.world.pace, named=False, done=True)
    return JsonReply(completion)


def _completion(call: Call, plan: Plan) -> JsonObject:
    body, ids = call.body, call.world.ids
    tier = body.get("service_tier")
    made = ids("chatcmpl-", 29)
    size: int = body.get("n") or 1
    return {
        "id": made,
        "object": "chat.completion",
        "created": unix_time(),
        "model": body["model"],
        "choices": [choice(body, plan, index, ids) for index in range(size)],
        "usage": _usage(body, plan, size),
        "service_tier": "default" if tier in {None, "auto"} else tier,
        "system_fingerprint": "fp_emulated",
    }


def _usage(body: JsonObject, plan: Plan, size: int) -> JsonObject:
    read = sum(_PER_MESSAGE + _message_tokens(message) for message in body["messages"])
    other = ("tools", "functions", "response_format")
    read += sum(tokens.count(body.get(name)) for name in other)
    written = plan.output_tokens * size
    return {
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read + written,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": plan.reasoning_tokens * size,
            "audio_tokens": spoken_tokens(plan.drafts, body) * size,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _message_tokens(message: JsonObject) -> int:
    content: Any = message.get("content")
    parts = [content] if isinstance(content, str) else [_text(p) for p in objects(content)]
    return sum(map(tokens.count, parts)) + tokens.count(message.get("tool_calls"))


def _text(part: JsonObject) -> Any:
    return part.get("text", part)
