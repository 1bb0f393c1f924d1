"""The items of a conversation."""

from __future__ import annotations

from ...errors import not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..items import read_input, shown
from ..paging import page
from .handlers import find


def create(call: Call) -> JsonReply:
    """Add items at the end; gives them back as a list."""
    conversation = find(call)
    added = read_input(call.body["items"], call.world.ids, call.world.find_item)
    conversation.items().extend(added)
    listed = page(added, {"order": "asc", "limit": 100})
    return JsonReply(_shown(listed, call))


def list_items(call: Call) -> JsonReply:
    """List a page of the items."""
    return JsonReply(_shown(page(find(call).items(), call.query), call))


def _shown(listed: JsonObject, call: Call) -> JsonObject:
    include: list[str] = call.query.get("include", [])
    return {**listed, "data": [shown(item, include) for item in listed["data"]]}


def _position(call: Call, items: list[JsonObject]) -> int:
    wanted = call.path["item_id"]
    for index, item in enumerate(items):
        if item["id"] == wanted:
            return index
    raise not_found("Item", wanted)


def retrieve(call: Call) -> JsonReply:
    """Read one item."""
    items = find(call).items()
    return JsonReply(shown(items[_position(call, items)], call.query.get("include", [])))


def delete(call: Call) -> JsonReply:
    """Delete one item; gives the conversation back."""
    conversation = find(call)
    items = conversation.items()
    del items[_position(call, items)]
    return JsonReply(conversation.as_json())
