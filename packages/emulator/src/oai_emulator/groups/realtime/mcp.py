"""Servers of tools: each has one tool, which answers with what it is asked."""

from __future__ import annotations

from ...engine.hosted import HostedUse
from ...ids import Ids
from ...values import JsonObject, objects
from .conversation import Entry
from .items import Items, new_id
from .wire import Wire

_TOOL: JsonObject = {"name": "ask", "description": None, "input_schema": {"type": "object"}}


def list_tools(tools: object, known: set[str], items: Items, wire: Wire, ids: Ids) -> None:
    """Ask those servers for their tools that were not asked before."""
    for tool in objects(tools):
        if tool.get("type") != "mcp" or tool["server_label"] in known:
            continue
        known.add(tool["server_label"])
        item: JsonObject = {
            "id": new_id(ids),
            "type": "mcp_list_tools",
            "server_label": tool["server_label"],
            "tools": [],
        }
        before = items.conversation.add(Entry(item))
        wire.send("conversation.item.added", previous_item_id=before, item=item)
        wire.send("mcp_list_tools.in_progress", item_id=item["id"])
        item["tools"] = [_TOOL]
        wire.send("mcp_list_tools.completed", item_id=item["id"])
        wire.send("conversation.item.done", previous_item_id=before, item=item)


def call_item(id: str, use: HostedUse) -> JsonObject:
    """Make the item of a call that has just begun."""
    return {
        "id": id,
        "type": "mcp_call",
        "server_label": use.tool["server_label"],
        "name": _TOOL["name"],
        "arguments": "",
        "output": None,
        "error": None,
    }
