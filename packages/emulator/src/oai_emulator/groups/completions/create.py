"""POST /completions."""

from __future__ import annotations

from typing import Any

from ... import tokens
from ...clock import unix_time
from ...engine.plan import Plan, make_plan
from ...engine.prompt import Prompt, Turn
from ...errors import bad_request
from ...replies import JsonReply, Reply
from ...routing import Call
from ...values import JsonObject, as_array, as_object
from ..playing import played
from .choices import choice, pieces

_START = "<|endoftext|>"
_LIMIT = 16


def create(call: Call) -> Reply:
    """Complete one prompt or several, at once or as a stream."""
    body = call.body
    _check(body)
    prompts = read_prompts(body.get("prompt"))
    size: int = body.get("n") or 1
    plans = [_plan(prompt, body) for prompt in prompts]
    pairs = [pair for pair in zip(prompts, plans, strict=True) for _ in range(size)]
    completion: JsonObject = {
        "id": call.world.ids("cmpl-", 29),
        "object": "text_completion",
        "created": unix_time(),
        "model": body["model"],
        "system_fingerprint": "fp_emulated",
        "choices": [choice(body, *pair, index) for index, pair in enumerate(pairs)],
    }
    usage = _usage(prompts, [plan for _, plan in pairs])
    if not body.get("stream"):
        return JsonReply({**completion, "usage": usage})
    counted = bool((as_object(body.get("stream_options")) or {}).get("include_usage"))
    events = [{**completion, "choices": [piece]} for piece in pieces(completion["choices"])]
    if counted:
        events = [{**event, "usage": None} for event in events]
        events.append({**completion, "choices": [], "usage": usage})
    return played(events, call.world.pace, named=False, done=True)


def _check(body: JsonObject) -> None:
    size: int = body.get("n") or 1
    best: int | None = body.get("best_of")
    if body.get("stream_options") is not None and not body.get("stream"):
        raise bad_request("'stream_options' needs 'stream'.", param="stream_options")
    if best is not None and best < size:
        raise bad_request("'best_of' must not be less than 'n'.", param="best_of")
    if best is not None and best > size and body.get("stream"):
        raise bad_request("'best_of' cannot be streamed.", param="best_of")


def read_prompts(value: Any) -> list[str]:
    """Give the prompts as texts; a list of token numbers reads as the numbers."""
    entries = as_array(_START if value is None else value)
    if entries is None:
        return [_START if value is None else value]
    if entries and isinstance(entries[0], int):
        entries = [entries]
    return [_text(entry) for entry in entries]


def _text(entry: Any) -> str:
    return entry if isinstance(entry, str) else " ".join(map(str, entry))


def _plan(prompt: str, body: JsonObject) -> Plan:
    limit = body.get("max_tokens")
    request = {"max_output_tokens": _LIMIT if limit is None else limit, "stop": body.get("stop")}
    return make_plan(Prompt("", (Turn("user", prompt),)), request)


def _usage(prompts: list[str], plans: list[Plan]) -> JsonObject:
    read, written = sum(map(tokens.count, prompts)), sum(plan.output_tokens for plan in plans)
    return {
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read + written,
    }
