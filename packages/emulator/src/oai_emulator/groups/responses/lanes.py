"""Responses that share a socket: those of one `stream_id` come one after the other."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from ...errors import ApiError
from ...values import JsonObject
from .state import StoredResponse

WAITING = 64
"""How many responses one socket may have in hand: being sent, or waiting for their turn."""
KEPT = 64
"""How many responses that are not stored one socket remembers, so that they can be continued."""


@dataclass(slots=True)
class Active:
    """A response whose events are being sent, in a lane of the socket."""

    stored: StoredResponse
    lane: str | None
    last: int = -1
    """The number of the last event of the response that was sent."""
    between: int = 0
    """How many events were sent in between, which the response itself does not know."""
    injected: list[JsonObject] = field(default_factory=list[JsonObject])

    def told(self, event: JsonObject) -> JsonObject:
        """Make an event of the response one of the socket."""
        self.last = event["sequence_number"]
        return self._placed(event, self.last)

    def told_between(self, event: JsonObject) -> JsonObject:
        """Give a number to an event of the socket's own."""
        made = self._placed(event, self.last + 1)
        self.between += 1
        return made

    def _placed(self, event: JsonObject, number: int) -> JsonObject:
        lane = {} if self.lane is None else {"stream_id": self.lane}
        return {**event, "sequence_number": number + self.between, **lane}


class Lanes:
    """What waits, what is being sent, and what may be continued, on one socket."""

    def __init__(self) -> None:
        self._waiting: dict[str | None, deque[JsonObject]] = {}
        self.active: dict[str, Active] = {}
        self.recent: dict[str, StoredResponse] = {}

    def enter(self, event: JsonObject) -> bool:
        """Let an event wait in its lane; tells whether the lane was free. Raises the error 429."""
        lane = event.get("stream_id")
        if sum(map(len, self._waiting.values())) >= WAITING:
            message = f"More than {WAITING} responses wait on this connection."
            raise ApiError(429, message, type="requests", code="rate_limit_exceeded")
        free = lane not in self._waiting
        self._waiting.setdefault(lane, deque()).append(event)
        return free

    def first(self, lane: str | None) -> JsonObject | None:
        """Give the event whose turn it is; a lane without one is given up."""
        waiting = self._waiting[lane]
        if waiting:
            return waiting[0]
        del self._waiting[lane]
        return None

    def leave(self, lane: str | None) -> None:
        """Give the turn to the next event of the lane."""
        self._waiting[lane].popleft()

    def remember(self, stored: StoredResponse) -> None:
        """Let a response that is not stored be continued on this socket."""
        self.recent[stored.id] = stored
        while len(self.recent) > KEPT:
            del self.recent[next(iter(self.recent))]
