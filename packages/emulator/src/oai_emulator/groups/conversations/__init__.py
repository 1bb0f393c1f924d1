"""Conversations and their items."""

from __future__ import annotations

from ...routing import Route
from . import handlers, items

_ROOT = "/conversations"
_ONE = "/conversations/{conversation_id}"
_ITEMS = "/conversations/{conversation_id}/items"
_ITEM = "/conversations/{conversation_id}/items/{item_id}"


class ConversationsGroup:
    """The operations under /conversations."""

    name = "conversations"
    routes = (
        Route("POST", _ROOT, handlers.create),
        Route("GET", _ONE, handlers.retrieve),
        Route("POST", _ONE, handlers.update),
        Route("DELETE", _ONE, handlers.delete),
        Route("POST", _ITEMS, items.create),
        Route("GET", _ITEMS, items.list_items),
        Route("GET", _ITEM, items.retrieve),
        Route("DELETE", _ITEM, items.delete),
    )
