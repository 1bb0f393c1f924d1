"""How far a run of tools may go."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, Literal

import attrs

from ..options import Timeout
from ..timeouts import PHASES

OnError = Literal["tell_model", "raise"]


def _count(value: Any, name: str) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: a whole number is needed, not {type(value).__name__}")
    if value < 1:
        raise ValueError(f"{name}: at least 1, not {value}")
    return value


@attrs.frozen(eq=False)
class Limits:
    """The limits of a run and how its tools are run; checked when it is made.

    `clock` gives seconds, from any beginning.
    """

    max_turns: int | None = 10
    max_calls: int | None = None
    max_total_tokens: int | None = None
    max_seconds: float | None = None
    parallel: int | None = None
    on_error: OnError = "tell_model"
    clock: Callable[[], float] = monotonic

    def __attrs_post_init__(self) -> None:
        """Raise `TypeError` or `ValueError`, naming the argument."""
        for name in ("max_turns", "max_calls", "max_total_tokens", "parallel"):
            _count(getattr(self, name), name)
        seconds: Any = self.max_seconds
        if seconds is not None:
            if isinstance(seconds, bool) or not isinstance(seconds, int | float):
                raise TypeError(f"max_seconds: a number is needed, not {type(seconds).__name__}")
            if not seconds > 0:
                raise ValueError(f"max_seconds: above 0, not {seconds}")
        if self.on_error not in ("tell_model", "raise"):
            raise ValueError(f'on_error: "tell_model" or "raise", not {self.on_error!r}')


def bounded(timeout: float | Timeout | None, seconds: float) -> float | Timeout:
    """A timeout of a request of which no phase is longer than `seconds`."""
    if isinstance(timeout, Timeout):
        phases = {phase: getattr(timeout, phase) for phase in PHASES}
        return Timeout(**{name: min(seconds, limit or seconds) for name, limit in phases.items()})
    return seconds if timeout is None else min(timeout, seconds)
