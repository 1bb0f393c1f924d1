"""Checking what people give as a timeout."""

from __future__ import annotations

from typing import Any

from .options import Timeout

PHASES = ("connect", "read", "write", "pool")
LONGEST = 1e8  # seconds, three years: beyond, operating systems refuse the number


def check_timeout(value: Any, where: str = "timeout") -> float | Timeout | None:
    """Return a number of seconds, a `Timeout` or `None`; a timeout of httpx is turned into ours.

    Raises `TypeError` and `ValueError` that begin with `where`.
    """
    if value is None:
        return None
    if isinstance(value, Timeout):
        for phase in PHASES:
            _check_seconds(getattr(value, phase), f"{where}: {phase}")
        return value
    if all(hasattr(value, phase) for phase in PHASES):
        return check_timeout(Timeout(**{name: getattr(value, name) for name in PHASES}), where)
    return _check_seconds(value, where)


def _check_seconds(value: Any, where: str) -> float | None:
    if value is None or value == float("inf"):
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        kind = type(value).__name__
        raise TypeError(f"{where}: a number of seconds, a Timeout or None is needed, not {kind}")
    if not 0 < value <= LONGEST:
        raise ValueError(f"{where}: {value} is not a time in seconds, above 0")
    return float(value)
