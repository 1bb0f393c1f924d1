"""Header mappings: merged without regard to case, checked, each name once."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final, Literal

__all__ = ["OMIT", "Headers", "Omit", "check_header", "merge_headers", "retry_after_seconds"]


class Omit(Enum):
    """The type of `OMIT`."""

    OMIT = "omit"

    def __repr__(self) -> str:
        return "OMIT"

    def __bool__(self) -> Literal[False]:
        return False


OMIT: Final = Omit.OMIT
"""As a header's value: do not send this header. `None` says the same."""

HeaderValue = str | None | Omit

# RFC 9110: a field name is a token (5.6.2); a value holds visible characters, spaces, tabs and the
# bytes above ASCII (5.5), nothing else.
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


class Headers(Mapping[str, str]):
    """An immutable mapping whose look-ups ignore case; iteration gives names in lower case."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, str]) -> None:
        self._items = {name.lower(): value for name, value in items.items()}

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        from .redaction import redact_headers

        return f"Headers({redact_headers(self._items)!r})"


def merge_headers(
    base: Mapping[str, str], *layers: Mapping[str, HeaderValue] | None
) -> dict[str, str]:
    """Lay mappings over `base`, the later the stronger; return a new dict.

    Names are compared without case and are written as the last layer that gives them does. `None`
    and `OMIT` remove a header. Only the layers are checked: `base` is the result of an earlier
    merge. Raises ValueError for characters that a header cannot hold, TypeError for a value that
    is no string; both name the header and never show the value.
    """
    merged = dict(base)
    spelling: dict[str, str] | None = None
    for layer in layers:
        if not layer:
            continue
        if spelling is None:
            spelling = {name.lower(): name for name in merged}
        for name, value in layer.items():
            folded = name.lower()
            known = spelling.get(folded)
            if value is None or value is OMIT:
                check_header(name, "")
                if known is not None:
                    del merged[known], spelling[folded]
                continue
            checked = check_header(name, value)
            if known is not None and known != name:
                del merged[known]
            spelling[folded] = name
            merged[name] = checked
    return merged


def check_header(name: str, value: object) -> str:
    """Return `value` without the blanks around it; refuse what would break the message apart."""
    if _TOKEN.fullmatch(name) is None:
        raise ValueError(f"{name!r} is not a header name.")
    if not isinstance(value, str):
        raise TypeError(f"Header {name} must be a string, not {type(value).__name__}.")
    if not (value.isascii() and value.isprintable()) and _VALUE.fullmatch(value) is None:
        if "\n" in value or "\r" in value:
            raise ValueError(f"Header {name} holds a line break.")
        raise ValueError(f"Header {name} holds a character that HTTP does not allow.")
    return value.strip(" \t")


def retry_after_seconds(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Read the wait in seconds from `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3).

    The latter is a number of seconds or an HTTP date, which counts from `now` (a UNIX time). The
    result may be negative, for a date that has passed. Unreadable values give `None`.
    """
    value = _header(headers, "retry-after-ms")
    if value is not None:
        milliseconds = _number(value)
        if milliseconds is not None:
            return milliseconds / 1000
    value = _header(headers, "retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
        if date.tzinfo is None:
            date = date.replace(tzinfo=UTC)
        return date.timestamp() - (time.time() if now is None else now)
    except (TypeError, ValueError, OverflowError):
        return None


def _header(headers: Mapping[str, str], name: str) -> str | None:
    """Find a header; a plain dict is searched whatever the case of its names."""
    value = headers.get(name)
    if value is not None or not isinstance(headers, dict):
        return value
    return next((text for key, text in headers.items() if key.lower() == name), None)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
