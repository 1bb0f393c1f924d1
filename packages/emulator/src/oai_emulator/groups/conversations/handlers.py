"""Create, read, change and delete conversations."""

from __future__ import annotations

from ...clock import unix_time
from ...replies import JsonReply
from ...routing import Call
from ..items import read_input
from ..metadata import read_metadata
from .state import Conversation, ConversationsState


def create(call: Call) -> JsonReply:
    """Begin a conversation, with items or without."""
    metadata = read_metadata(call.body) or {}
    first = read_input(call.body.get("items"), call.world.ids, call.world.find_item)
    made = Conversation(call.world.ids("conv"), unix_time(), metadata, first)
    call.world.state(ConversationsState).conversations[made.id] = made
    return JsonReply(made.as_json())


def find(call: Call) -> Conversation:
    """Find the conversation that the path names."""
    return call.world.state(ConversationsState).get(call.path["conversation_id"])


def retrieve(call: Call) -> JsonReply:
    """Read a conversation."""
    return JsonReply(find(call).as_json())


def update(call: Call) -> JsonReply:
    """Replace the metadata."""
    conversation = find(call)
    conversation.metadata = read_metadata(call.body) or {}
    return JsonReply(conversation.as_json())


def delete(call: Call) -> JsonReply:
    """Delete a conversation."""
    found = find(call).id
    del call.world.state(ConversationsState).conversations[found]
    return JsonReply({"id": found, "object": "conversation.deleted", "deleted": True})
