"""The response object and its usage."""

from __future__ import annotations

from typing import Any

from ... import tokens
from ...engine.plan import Plan
from ...values import JsonObject, as_object
from ..metadata import read_metadata

# Members that come back as they were sent, with what they are when they were not.
_ECHOED: dict[str, Any] = {
    "background": False,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "safety_identifier": None,
    "store": True,
    "temperature": 1.0,
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
}
# Members that appear only if they were sent.
_IF_SENT = ("prompt", "prompt_cache_options", "prompt_cache_retention", "moderation", "user")


def opening(body: JsonObject, id: str, now: int) -> JsonObject:
    """Make the response as it is before anything was written."""
    made: JsonObject = {
        "id": id,
        "object": "response",
        "created_at": now,
        "status": "in_progress",
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "model": body.get("model") or "gpt-emulated",
        "output": [],
        "usage": None,
        "metadata": read_metadata(body) or {},
    }
    for name, default in _ECHOED.items():
        sent = body.get(name)
        made[name] = default if sent is None else sent
    made |= {name: body[name] for name in _IF_SENT if body.get(name) is not None}
    tier = body.get("service_tier")
    made["service_tier"] = "default" if tier in {None, "auto"} else tier
    made["reasoning"] = {
        "effort": None,
        "summary": None,
        **(as_object(body.get("reasoning")) or {}),
    }
    text = as_object(body.get("text")) or {}
    made["text"] = {"format": {"type": "text"}, "verbosity": "medium", **text}
    made["tools"] = [_tool(tool) for tool in made["tools"]]
    return made


def _tool(tool: JsonObject) -> JsonObject:
    if tool["type"] != "function":
        return tool
    return {"description": None, "parameters": None, "strict": True, **tool}


def input_tokens(body: JsonObject, items: list[JsonObject]) -> int:
    """Count the tokens of items, instructions, tools and format."""
    other = [
        body.get("instructions"),
        body.get("tools"),
        (as_object(body.get("text")) or {}).get("format"),
    ]
    return sum(tokens.count(value) for value in other) + sum(map(_item_tokens, items))


def _item_tokens(item: JsonObject) -> int:
    if item["type"] == "message":
        # Three more for the role and the ends of a message.
        return 3 + sum(tokens.count(part.get("text", part)) for part in item["content"])
    return tokens.count({key: value for key, value in item.items() if key not in {"id", "status"}})


def usage(
    body: JsonObject, before: list[JsonObject], new: list[JsonObject], plan: Plan
) -> JsonObject:
    """Make the usage of a finished response; what earlier turns held counts as cached."""
    read = input_tokens(body, [*before, *new])
    cached = sum(map(_item_tokens, before))
    return {
        "input_tokens": read,
        "input_tokens_details": {"cached_tokens": cached, "cache_write_tokens": read - cached},
        "output_tokens": plan.output_tokens,
        "output_tokens_details": {"reasoning_tokens": plan.reasoning_tokens},
        "total_tokens": read + plan.output_tokens,
    }
