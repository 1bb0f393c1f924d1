"""The messages of a thread."""

from __future__ import annotations

from typing import Any

from ...clock import unix_time
from ...errors import bad_request, not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, objects
from ..listing import listed
from ..metadata import read_metadata
from .state import Thread, find_thread


def text_part(text: str) -> JsonObject:
    """Write a text as a part of a message."""
    return {"type": "text", "text": {"value": text, "annotations": []}}


def add_message(call: Call, thread: Thread, body: JsonObject) -> JsonObject:
    """Add a message as a request brings it."""
    read_metadata(body)
    now = unix_time()
    made: JsonObject = {
        "id": call.world.ids("msg", 24),
        "object": "thread.message",
        "created_at": now,
        "thread_id": thread.shown["id"],
        "status": "completed",
        "incomplete_details": None,
        "completed_at": now,
        "incomplete_at": None,
        "role": body["role"],
        "content": _content(body["content"]),
        "assistant_id": None,
        "run_id": None,
        "attachments": body.get("attachments") or [],
        "metadata": body.get("metadata") or {},
    }
    thread.messages[made["id"]] = made
    return made


def _content(content: Any) -> list[JsonObject]:
    if isinstance(content, str):
        return [text_part(content)]
    return [
        text_part(part["text"]) if part["type"] == "text" else part for part in objects(content)
    ]


def refuse_while_active(thread: Thread, what: str) -> None:
    """Refuse to change a thread that is being run."""
    if (run := thread.active) is not None:
        named, running = thread.shown["id"], run.shown["id"]
        raise bad_request(f"Can't add {what} to {named} while a run {running} is active.")


def create(call: Call) -> JsonReply:
    """Add a message."""
    thread = find_thread(call)
    refuse_while_active(thread, "messages")
    return JsonReply(add_message(call, thread, call.body))


def list_messages(call: Call) -> JsonReply:
    """List messages, all of them or those of one run."""
    wanted = call.query.get("run_id")
    messages = find_thread(call).messages.values()
    return listed(call, [row for row in messages if wanted in {None, row["run_id"]}])


def _find(call: Call) -> JsonObject:
    messages, named = find_thread(call).messages, call.path["message_id"]
    if named not in messages:
        raise not_found("Message", named)
    return messages[named]


def retrieve(call: Call) -> JsonReply:
    """Read a message."""
    return JsonReply(_find(call))


def update(call: Call) -> JsonReply:
    """Replace the metadata."""
    message = _find(call)
    message["metadata"] = read_metadata(call.body) or {}
    return JsonReply(message)


def delete(call: Call) -> JsonReply:
    """Delete a message."""
    found: str = _find(call)["id"]
    del find_thread(call).messages[found]
    return JsonReply({"id": found, "object": "thread.message.deleted", "deleted": True})
