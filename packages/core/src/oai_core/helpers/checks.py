"""Checks of what helpers take, before anything is sent, and of what comes back between calls."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import OpenAIError
from ..nearest import did_you_mean
from ..options import OPTION_NAMES

if TYPE_CHECKING:
    from ..operations import Operation

LONGEST = 1e9  # seconds, 31 years; time.sleep takes 292 years at most


def number(name: str, value: Any, *, zero: bool = False) -> float | None:
    """Give back a number above 0, or `None`; `zero` allows 0, and infinity.

    One of more than `LONGEST` seconds or milliseconds is that many: no clock goes further.
    Raises TypeError and ValueError that name the argument.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name}: a number is needed, not {type(value).__name__}")
    if not (value >= 0 if zero else 0 < value < math.inf):  # so that NaN is refused
        least = "0 or more" if zero else "more than 0"
        raise ValueError(f"{name}: {least}, not {value}")
    return min(value, LONGEST)


def count(name: str, value: Any) -> int:
    """Give back a whole number from 1 on.

    Raises TypeError and ValueError that name the argument.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: a whole number is needed, not {type(value).__name__}")
    if value < 1:
        raise ValueError(f"{name}: 1 or more, not {value}")
    return value


def options_only(given: Iterable[str], own: Iterable[str] = ()) -> None:
    """Refuse keywords that are no per-call options; `own` are the method's, for the hint.

    Raises TypeError that names the first one.
    """
    for name in given:
        if name not in OPTION_NAMES:
            hint = did_you_mean(name, OPTION_NAMES.union(own))
            raise TypeError(f"got an unexpected keyword argument {name!r}{hint}")


def rehearse(
    resource: Any, operation: Operation, params: Mapping[str, Any], path: tuple[str, ...] = ()
) -> None:
    """Build the request of a later call, so that what is wrong with it is told before an upload.

    Raises TypeError and ValueError as the call itself does.
    """
    from ..requests import describe_operation

    describe_operation(resource._client, operation, params, path)


def id_of(made: Any) -> str:
    """The id of what the server has just made; an `OpenAIError` where it does not tell it."""
    found: Any = getattr(made, "id", None)
    if not isinstance(found, str) or not found:
        raise OpenAIError(f"The server gave no id to what it made, a {type(made).__name__}.")
    return found
