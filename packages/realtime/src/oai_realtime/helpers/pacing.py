"""Sound no faster than it is heard, for demonstrations without a microphone."""

from __future__ import annotations

import time
from collections.abc import Callable


class Pace:
    """Says how long to wait before the next piece, by a clock in seconds.

    A piece is due when those before it have been heard, so that slow sends do not add up.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None

    def delay(self, heard: float) -> float:
        """Seconds to wait for the piece that begins `heard` seconds after the first."""
        now = self._clock()
        if self._start is None:
            self._start = now
        return max(self._start + heard - now, 0.0)
