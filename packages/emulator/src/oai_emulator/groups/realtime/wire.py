"""Server events that wait to be sent."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from ...errors import ApiError
from ...ids import Ids
from ...values import JsonObject

_DIGITS = 21


class Wire:
    """Makes events, each with an id and with what it holds copied, and keeps them in order."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._waiting: deque[JsonObject] = deque()

    def make(self, type: str, **members: Any) -> JsonObject:
        """Make an event."""
        return {"type": type, "event_id": self._ids("event", _DIGITS), **deepcopy(members)}

    def send(self, type: str, **members: Any) -> None:
        """Make an event and put it in the row."""
        self._waiting.append(self.make(type, **members))

    def push(self, event: JsonObject) -> None:
        """Put an event in the row."""
        self._waiting.append(event)

    def extend(self, events: Iterable[JsonObject]) -> None:
        """Put events in the row."""
        self._waiting.extend(events)

    def pull(self) -> JsonObject | None:
        """Take the next event out of the row."""
        return self._waiting.popleft() if self._waiting else None

    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Make the event that tells a failure; it names the client's event."""
        named = (event or {}).get("event_id")
        return self.make(
            "error",
            error={
                "type": error.type,
                "code": error.code,
                "message": error.message,
                "param": error.param,
                "event_id": named if isinstance(named, str) else None,
            },
        )
