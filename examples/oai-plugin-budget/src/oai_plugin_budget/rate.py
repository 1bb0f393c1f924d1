"""When the next attempt may go out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock
from time import monotonic

import attrs

WINDOW = 60.0  # seconds


@attrs.define(eq=False)
class Rate:
    """At most `per_minute` attempts in any 60 seconds; safe to share between threads."""

    per_minute: int | None
    clock: Callable[[], float] = monotonic
    _taken: deque[float] = attrs.field(factory=deque[float], init=False)
    _lock: Lock = attrs.field(factory=Lock, init=False)

    def reserve(self) -> float:
        """Take the next place and return the seconds until it comes."""
        if self.per_minute is None:
            return 0.0
        with self._lock:
            now = self.clock()
            while self._taken and self._taken[0] <= now - WINDOW:
                self._taken.popleft()
            # Places may lie in the future: they are those of attempts that still wait.
            full = len(self._taken) >= self.per_minute
            place = self._taken[-self.per_minute] + WINDOW if full else now
            self._taken.append(place)
            return place - now
