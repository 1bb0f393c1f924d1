"""Addresses: query strings, and values in paths."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from enum import Enum
from typing import Any, TypeGuard
from urllib.parse import quote, unquote


def encode_query(values: Mapping[str, Any]) -> str:
    """Write parameters as a query string, without "?".

    Arrays become `name[]=v`, repeated; objects `name[key]=v`; booleans are in lower case. `None`
    and empty arrays and objects vanish. Raises `ValueError` for NaN and `TypeError` for what has no
    text, naming the parameter.
    """
    pairs: list[str] = []
    for name, value in values.items():
        _add(pairs, name, value)
    return "&".join(pairs)


def _add(pairs: list[str], name: str, value: Any) -> None:
    if value is None:
        return
    if _is_mapping(value):
        for key, item in value.items():
            _add(pairs, f"{name}[{key}]", item)
        return
    if _is_array(value):
        base = name.removesuffix("[]")
        for item in value:
            _add(pairs, f"{base}[]", item)
        return
    # Brackets stay readable: every server that knows them takes both forms.
    pairs.append(f"{quote(name, safe='[]')}={quote(_text(name, value), safe='')}")


def _is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_array(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | Enum)


def _text(name: str, value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{name}: {value} is not a number that a query can hold")
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"{name}: a {type(value).__name__} cannot stand in a query")


def encode_path(template: str, names: Sequence[str], values: Sequence[Any]) -> str:
    """Put values into a template such as "/responses/{response_id}", each as one encoded segment.

    Raises `ValueError` for an empty value and for "." and "..", also if they are encoded, since
    they would reach another address, and `TypeError` for what is neither text nor a whole number.
    """
    path = template
    for name, value in zip(names, values, strict=True):
        path = path.replace(f"{{{name}}}", _segment(name, value), 1)
    return path


def _segment(name: str, value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"{name}: text is needed, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name}: an empty value would reach another address")
    plain = unquote(value)
    if plain in (".", "..") or unquote(plain) in (".", ".."):
        raise ValueError(f"{name}: {value!r} would reach another address")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{name}: the text holds lone surrogates, which UTF-8 cannot") from None
