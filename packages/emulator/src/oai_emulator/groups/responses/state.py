"""Responses that were made, and what each one was made from."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...errors import not_found
from ...values import JsonObject
from .run import Run


@dataclass(slots=True)
class StoredResponse:
    """A response with its input. `before` are the items of earlier turns that it saw."""

    id: str
    run: Run
    background: bool
    before: list[JsonObject]
    input: list[JsonObject]

    def context(self) -> list[JsonObject]:
        """Give all items that a following turn sees."""
        return [*self.before, *self.input, *self.run.snapshot()["output"]]


@dataclass(slots=True)
class ResponsesState:
    """All stored responses by id."""

    responses: dict[str, StoredResponse] = field(default_factory=dict[str, StoredResponse])

    def get(self, id: str) -> StoredResponse:
        """Find a response, or raise the answer 404."""
        if id not in self.responses:
            raise not_found("Response", id)
        return self.responses[id]

    def item(self, id: str) -> JsonObject | None:
        """Find an item of any response."""
        for stored in self.responses.values():
            items: list[JsonObject] = [*stored.input, *stored.run.snapshot()["output"]]
            for item in items:
                if item["id"] == id:
                    return item
        return None
