"""Checks of numbers that helpers take, before anything is sent."""

from __future__ import annotations

from typing import Any


def number(name: str, value: Any, *, zero: bool = False) -> float | None:
    """Give back a number above 0, or 0 if that is allowed, or `None`.

    Raises TypeError and ValueError that name the argument.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name}: a number is needed, not {type(value).__name__}")
    if not (value > 0 or (zero and value == 0)):  # NaN, too
        least = "0 or more" if zero else "more than 0"
        raise ValueError(f"{name}: {least}, not {value}")
    return value


def count(name: str, value: Any) -> int:
    """Give back a whole number from 1 on.

    Raises TypeError and ValueError that name the argument.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: a whole number is needed, not {type(value).__name__}")
    if value < 1:
        raise ValueError(f"{name}: 1 or more, not {value}")
    return value
