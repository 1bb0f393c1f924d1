"""Create, read, change, list and delete assistants."""

from __future__ import annotations

from ...clock import unix_time
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..listing import listed
from ..metadata import read_metadata
from .resources import read_resources
from .state import AssistantsState

_DEFAULTS: JsonObject = {
    "name": None,
    "description": None,
    "instructions": None,
    "tools": [],
    "tool_resources": {},
    "metadata": {},
    "temperature": 1.0,
    "top_p": 1.0,
    "response_format": "auto",
}


def create(call: Call) -> JsonReply:
    """Make an assistant."""
    read_metadata(call.body)
    made: JsonObject = {
        "id": call.world.ids("asst", 24),
        "object": "assistant",
        "created_at": unix_time(),
        **_DEFAULTS,
        **_told(call),
    }
    call.world.state(AssistantsState).assistants[made["id"]] = made
    return JsonReply(made)


def _told(call: Call) -> JsonObject:
    """Give what the body says; null stands for the default."""
    told = {
        name: _DEFAULTS.get(name) if value is None else value for name, value in call.body.items()
    }
    if call.body.get("tool_resources") is not None:
        told["tool_resources"] = read_resources(call, call.body["tool_resources"])
    return told


def _find(call: Call) -> JsonObject:
    return call.world.state(AssistantsState).assistant(call.path["assistant_id"])


def list_assistants(call: Call) -> JsonReply:
    """List assistants."""
    return listed(call, call.world.state(AssistantsState).assistants.values())


def retrieve(call: Call) -> JsonReply:
    """Read an assistant."""
    return JsonReply(_find(call))


def update(call: Call) -> JsonReply:
    """Change what the body names."""
    assistant = _find(call)
    read_metadata(call.body)
    assistant |= _told(call)
    return JsonReply(assistant)


def delete(call: Call) -> JsonReply:
    """Delete an assistant."""
    found: str = _find(call)["id"]
    del call.world.state(AssistantsState).assistants[found]
    return JsonReply({"id": found, "object": "assistant.deleted", "deleted": True})
