"""A recorded response played over time.

Nothing runs behind: each look computes what has happened by now.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

from ...clock import Pace, pause
from ...values import JsonObject

FINAL = frozenset({"completed", "failed", "incomplete", "cancelled"})
# How often a stream of a background response looks whether it was cancelled, in seconds.
_LOOK = 0.02


class Run:
    """Events with the seconds after the start at which each one happens."""

    def __init__(
        self,
        events: list[JsonObject],
        offsets: list[float],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._events = events
        self._offsets = offsets
        self._clock = clock
        self._start = clock()
        self._cancelled: float | None = None

    @classmethod
    def foreground(cls, events: list[JsonObject], delay: float, happened: int = 0) -> Run:
        """Play the events `delay` seconds apart; the first ones have `happened` already."""
        return cls(events, [max(0, index - happened) * delay for index in range(len(events))])

    @classmethod
    def background(cls, events: list[JsonObject], pace: Pace, clock: Callable[[], float]) -> Run:
        """Wait in the queue, then spread the rest over the time of the run."""
        waiting = sum(event["type"] in _QUEUED for event in events)
        step = pace.run_time / max(1, len(events) - waiting - 1)
        rest = [pace.queue_time + step * index for index in range(len(events) - waiting)]
        return cls(events, [0.0] * waiting + rest, clock)

    @property
    def events(self) -> list[JsonObject]:
        """All events, those too that are still to come."""
        return list(self._events)

    @property
    def _elapsed(self) -> float:
        return self._clock() - self._start if self._cancelled is None else self._cancelled

    def snapshot(self) -> JsonObject:
        """Give the response as it is now."""
        now = self._elapsed
        happened = [e for e, at in zip(self._events, self._offsets, strict=True) if at <= now]
        response: JsonObject = next(e["response"] for e in reversed(happened) if "response" in e)
        if self._cancelled is None or response["status"] in FINAL:
            return response
        output = [e["item"] for e in happened if e["type"] == "response.output_item.done"]
        return {**response, "status": "cancelled", "output": output}

    @property
    def over(self) -> bool:
        """Whether the response has reached its end."""
        return self._cancelled is not None or self._elapsed >= self._offsets[-1]

    def cancel(self) -> None:
        """Stop here."""
        if not self.over:
            self._cancelled = self._elapsed

    async def play(self, after: int = -1) -> AsyncGenerator[JsonObject, None]:
        """Give the events whose number is greater than `after`, each in its time."""
        for event, offset in zip(self._events, self._offsets, strict=True):
            if event["sequence_number"] <= after:
                continue
            while self._cancelled is None and (left := offset - self._elapsed) > 0:
                await pause(min(left, _LOOK))
            if self._cancelled is not None and offset > self._cancelled:
                return
            yield event


_QUEUED: Any = frozenset({"response.created", "response.queued"})
