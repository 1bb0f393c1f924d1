"""Chat completions: creation, streams, and those that were stored."""

from __future__ import annotations

from ...routing import Route
from . import create, stored


class ChatGroup:
    """The operations under /chat/completions."""

    name = "chat"
    routes = (
        Route("POST", "/chat/completions", create.create),
        Route("GET", "/chat/completions", stored.list_all),
        Route("GET", "/chat/completions/{completion_id}", stored.retrieve),
        Route("POST", "/chat/completions/{completion_id}", stored.update),
        Route("DELETE", "/chat/completions/{completion_id}", stored.delete),
        Route("GET", "/chat/completions/{completion_id}/messages", stored.messages),
    )
