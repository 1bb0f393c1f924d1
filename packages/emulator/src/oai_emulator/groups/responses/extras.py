"""Counting input tokens, and compacting a context."""

from __future__ import annotations

from ...clock import unix_time
from ...engine.plan import Plan
from ...engine.prompt import pack, read_prompt
from ...errors import bad_request
from ...replies import JsonReply
from ...routing import Call
from ...tokens import count
from ...values import JsonObject
from .body import input_tokens, usage
from .create import read_context


def count_tokens(call: Call) -> JsonReply:
    """Count what a response with this body would read."""
    context = read_context(call)
    counted = input_tokens(call.body, [*context.before, *context.input])
    return JsonReply({"object": "response.input_tokens", "input_tokens": counted})


def compact(call: Call) -> JsonReply:
    """Give back the user's messages, and one opaque item for all that was answered."""
    context = read_context(call)
    items = [*context.before, *context.input]
    if not items:
        raise bad_request(
            "Missing required parameter: 'input'.", param="input", code="missing_required_parameter"
        )
    turns = read_prompt(items, None).turns
    packed = pack(tuple(turn for turn in turns if turn.role != "user"))
    kept: list[JsonObject] = [item for item in items if item.get("role") == "user"]
    kept.append({"id": call.world.ids("cmp"), "type": "compaction", "encrypted_content": packed})
    made = {
        "id": call.world.ids("resp"),
        "object": "response.compaction",
        "created_at": unix_time(),
        "output": kept,
        "usage": usage(call.body, [], items, Plan(output_tokens=count(packed))),
    }
    return JsonReply(made)
