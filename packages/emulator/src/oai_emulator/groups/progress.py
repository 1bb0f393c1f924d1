"""Work that takes its time: it waits, it runs, and it is over."""

from __future__ import annotations

from enum import IntEnum

from ..clock import unix_time
from ..world import World


class Stage(IntEnum):
    """How far work has come."""

    WAITING = 0
    RUNNING = 1
    OVER = 2


class Progress:
    """Work that began when this was made. It goes on by the emulator's clock, not by itself."""

    def __init__(self, world: World) -> None:
        self._clock, self._pace = world.clock, world.pace
        self._start = self._clock()
        self._stopped: float | None = None
        self.created_at = unix_time()

    @property
    def _elapsed(self) -> float:
        return self._clock() - self._start if self._stopped is None else self._stopped

    @property
    def stage(self) -> Stage:
        """How far it has come by now."""
        if self._elapsed < self._pace.queue_time:
            return Stage.WAITING
        over = self._elapsed >= self._pace.queue_time + self._pace.run_time
        return Stage.OVER if over else Stage.RUNNING

    @property
    def percent(self) -> int:
        """How much of the run is done, from 0 to 100."""
        run = self._elapsed - self._pace.queue_time
        if self.stage is Stage.OVER:
            return 100
        return 0 if self.stage is Stage.WAITING else int(100 * run / self._pace.run_time)

    def at(self, stage: Stage) -> int:
        """Tell when it comes to a stage, in seconds since 1970."""
        after = {
            Stage.WAITING: 0.0,
            Stage.RUNNING: self._pace.queue_time,
            Stage.OVER: self._pace.queue_time + self._pace.run_time,
        }
        return self.created_at + int(after[stage])

    def stop(self) -> None:
        """Go no further."""
        self._stopped = self._elapsed

    def resume(self) -> None:
        """Go on from where it was stopped."""
        if self._stopped is not None:
            self._start = self._clock() - self._stopped
            self._stopped = None
