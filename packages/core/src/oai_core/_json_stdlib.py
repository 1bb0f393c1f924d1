"""The standard library's json, made to behave as orjson does; and what it reads beyond that."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from json import JSONDecodeError
from math import isfinite
from typing import Any
from uuid import UUID

__all__ = ["JSONDecodeError", "dumps", "loads", "loads_near_json"]

MAX_DEPTH = 254  # levels that orjson writes
_MIN_INT, _MAX_INT = -(1 << 63), (1 << 64) - 1


def loads(data: bytes | str, /) -> Any:
    """Parse JSON text; `NaN` and `Infinity` are refused, as the grammar says."""
    return _loads(_text(data, "utf-8"), parse_constant=_reject_constant)


def loads_near_json(data: bytes | str, /) -> Any:
    """Parse what servers are seen to write though it is not JSON, too.

    That is a byte order mark at the start, `NaN`, `Infinity`, `-Infinity` and the escape of half a
    surrogate pair.
    """
    return _loads(_text(data, "utf-8-sig").removeprefix("\ufeff"))


def dumps(value: Any, default: Callable[[Any], Any] | None = None, /) -> bytes:
    """Write compact UTF-8 JSON; non-finite numbers become null, as in orjson.

    Raises `TypeError` or `ValueError` for what orjson does not take: keys that are no strings,
    integers of more than 64 bits, lone surrogates, more than 254 levels.
    """
    plain = _plain(value, default, MAX_DEPTH)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def _text(data: bytes | str, encoding: str) -> str:
    if isinstance(data, str):
        return data
    try:
        return bytes(data).decode(encoding)
    except UnicodeDecodeError as error:
        raise JSONDecodeError(f"not UTF-8: {error.reason}", "", error.start) from None


def _loads(text: str, **options: Any) -> Any:
    try:
        return json.loads(text, parse_int=_integer, **options)
    except RecursionError:
        raise JSONDecodeError("nested too deeply", "", 0) from None


def _reject_constant(name: str) -> Any:
    raise JSONDecodeError(f"{name} is not JSON", name, 0)


def _integer(digits: str) -> int | float:
    """A number of more than 64 bits is a float, as in orjson."""
    if len(digits) < 19:
        return int(digits)
    value = int(digits) if len(digits) <= 20 else _MAX_INT + 1
    return value if _MIN_INT <= value <= _MAX_INT else float(digits)


def _plain(value: Any, default: Callable[[Any], Any] | None, levels: int) -> Any:
    """Copy a value as dicts, lists and scalars alone."""
    if levels < 0:
        raise TypeError("Recursion limit reached")
    kind: type[Any] = value.__class__
    if value is None or kind is str or kind is bool:
        return value
    if kind is float:
        return value if isfinite(value) else None
    if issubclass(kind, Enum):
        return _plain(value.value, default, levels)
    if issubclass(kind, str):
        return value
    if issubclass(kind, int):
        if not _MIN_INT <= value <= _MAX_INT:
            raise TypeError("Integer exceeds 64-bit range")
        return value
    if issubclass(kind, dict):
        if any(key.__class__ is not str for key in value):
            raise TypeError("Dict key must be str")
        return {key: _plain(item, default, levels - 1) for key, item in value.items()}
    if issubclass(kind, list) or kind is tuple:
        return [_plain(item, default, levels - 1) for item in value]
    return _plain(_simpler(value, default), default, levels - 1)


def _simpler(value: Any, default: Callable[[Any], Any] | None) -> Any:
    kind: type[Any] = value.__class__
    if issubclass(kind, datetime | date | time):
        return value.isoformat()
    if issubclass(kind, UUID):
        return str(value)
    fields = getattr(kind, "__dataclass_fields__", None)
    if fields is not None:
        return {name: getattr(value, name) for name in fields if not name.startswith("_")}
    if default is None:
        raise TypeError(f"Type is not JSON serializable: {kind.__name__}")
    return default(value)
