"""Completions that were stored, and what each one was made from."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...errors import not_found
from ...values import JsonObject


@dataclass(slots=True)
class StoredCompletion:
    """A completion with the messages of its request."""

    completion: JsonObject
    messages: list[JsonObject]


@dataclass(slots=True)
class ChatState:
    """All stored completions by id, oldest first."""

    completions: dict[str, StoredCompletion] = field(default_factory=dict[str, StoredCompletion])

    def get(self, id: str) -> StoredCompletion:
        """Find a completion, or raise the answer 404."""
        if id not in self.completions:
            raise not_found("Completion", id)
        return self.completions[id]
