"""Create, read, change and delete threads."""

from __future__ import annotations

from ...clock import unix_time
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, objects
from ..metadata import read_metadata
from .messages import add_message
from .resources import read_resources
from .state import AssistantsState, Thread, find_thread


def make_thread(call: Call, body: JsonObject) -> Thread:
    """Make a thread with the messages of a body."""
    read_metadata(body)
    resources = body.get("tool_resources")
    shown: JsonObject = {
        "id": call.world.ids("thread", 24),
        "object": "thread",
        "created_at": unix_time(),
        "tool_resources": read_resources(call, resources) if resources else {},
        "metadata": body.get("metadata") or {},
    }
    thread = call.world.state(AssistantsState).threads[shown["id"]] = Thread(shown)
    for message in objects(body.get("messages")):
        add_message(call, thread, message)
    return thread


def create(call: Call) -> JsonReply:
    """Begin a thread, with messages or without."""
    return JsonReply(make_thread(call, call.body).shown)


def retrieve(call: Call) -> JsonReply:
    """Read a thread."""
    return JsonReply(find_thread(call).shown)


def update(call: Call) -> JsonReply:
    """Change the metadata or the resources."""
    thread, body = find_thread(call), call.body
    read_metadata(body)
    if "metadata" in body:
        thread.shown["metadata"] = body["metadata"] or {}
    if "tool_resources" in body:
        thread.shown["tool_resources"] = read_resources(call, body["tool_resources"] or {})
    return JsonReply(thread.shown)


def delete(call: Call) -> JsonReply:
    """Delete a thread and all that is in it."""
    found: str = find_thread(call).shown["id"]
    del call.world.state(AssistantsState).threads[found]
    return JsonReply({"id": found, "object": "thread.deleted", "deleted": True})
