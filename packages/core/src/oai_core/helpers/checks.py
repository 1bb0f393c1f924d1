"""Checks of numbers that helpers take, before anything is sent."""

from __future__ import annotations

import math
from typing import Any


def number(name: str, value: Any, *, zero: bool = False) -> float | None:
    """Give back a number above 0, or `None`; `zero` allows 0, and infinity.

    Raises TypeError and ValueError that name the argument.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name}: a number is needed, not {type(value).__name__}")
    if not (value >= 0 if zero else 0 < value < math.inf):  # so that NaN is refused
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
