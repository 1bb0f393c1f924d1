"""Stored completions: list, read, change, delete, and the messages they were made from."""

from __future__ import annotations

from typing import Any

from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, objects
from ..metadata import read_metadata
from ..paging import page
from .state import ChatState, StoredCompletion

_SHOWN = ("text", "image_url")


def _find(call: Call) -> StoredCompletion:
    return call.world.state(ChatState).get(call.path["completion_id"])


def list_all(call: Call) -> JsonReply:
    """List what was stored, oldest first; `model` and `metadata` narrow it."""
    model = call.query.get("model")
    wanted: JsonObject = call.query.get("metadata") or {}
    rows = [
        stored.completion
        for stored in call.world.state(ChatState).completions.values()
        if model in {None, stored.completion["model"]}
        and wanted.items() <= (stored.completion.get("metadata") or {}).items()
    ]
    return JsonReply(page(rows, {"order": "asc", **call.query}))


def retrieve(call: Call) -> JsonReply:
    """Read a completion."""
    return JsonReply(_find(call).completion)


def update(call: Call) -> JsonReply:
    """Replace the metadata."""
    stored = _find(call)
    stored.completion = {**stored.completion, "metadata": read_metadata(call.body) or {}}
    return JsonReply(stored.completion)


def delete(call: Call) -> JsonReply:
    """Delete a completion."""
    found: str = _find(call).completion["id"]
    del call.world.state(ChatState).completions[found]
    return JsonReply({"object": "chat.completion.deleted", "id": found, "deleted": True})


def messages(call: Call) -> JsonReply:
    """List the messages of the request, oldest first."""
    stored = _find(call)
    made: str = stored.completion["id"]
    rows = [_row(f"{made}-{index}", message) for index, message in enumerate(stored.messages)]
    return JsonReply(page(rows, {"order": "asc", **call.query}))


def _row(id: str, message: JsonObject) -> JsonObject:
    content: Any = message.get("content")
    parts = objects(content)
    row: JsonObject = {
        "id": id,
        "role": message["role"],
        "content": content if isinstance(content, str) else _text(parts),
        "refusal": message.get("refusal"),
        "content_parts": [part for part in parts if part["type"] in _SHOWN] or None,
    }
    if message.get("tool_calls"):
        row["tool_calls"] = message["tool_calls"]
    return row


def _text(parts: list[JsonObject]) -> str | None:
    texts = [part["text"] for part in parts if part["type"] == "text"]
    return "\n".join(texts) if texts else None
