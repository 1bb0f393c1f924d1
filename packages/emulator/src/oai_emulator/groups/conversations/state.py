"""Conversations and their items."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ...errors import not_found
from ...values import JsonObject

Pending = Callable[[], list[JsonObject] | None]
"""Gives the items to add once they are ready, `None` until then."""


@dataclass(slots=True)
class Conversation:
    """A conversation; `pending` are responses that will add their items when they end."""

    id: str
    created_at: int
    metadata: dict[str, str]
    stored: list[JsonObject] = field(default_factory=list[JsonObject])
    pending: list[Pending] = field(default_factory=list[Pending])

    def items(self) -> list[JsonObject]:
        """Give the items, oldest first, after adding those of responses that have ended."""
        waiting: list[Pending] = []
        for ready in self.pending:
            added = ready()
            if added is None:
                waiting.append(ready)
            else:
                self.stored += added
        self.pending = waiting
        return self.stored

    def as_json(self) -> JsonObject:
        """Give the conversation in the API's format."""
        return {
            "id": self.id,
            "object": "conversation",
            "created_at": self.created_at,
            "metadata": self.metadata,
        }


@dataclass(slots=True)
class ConversationsState:
    """All conversations by id."""

    conversations: dict[str, Conversation] = field(default_factory=dict[str, Conversation])

    def get(self, id: str, *, param: str | None = None) -> Conversation:
        """Find a conversation, or raise the answer 404."""
        if id not in self.conversations:
            raise not_found("Conversation", id, param=param)
        return self.conversations[id]

    def item(self, id: str) -> JsonObject | None:
        """Find an item of any conversation."""
        for conversation in self.conversations.values():
            for item in conversation.items():
                if item["id"] == id:
                    return item
        return None
