"""Whether an upstream document has the shape that everything after takes for granted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs

from ..documents import Json, is_array, is_object, load
from ..problems import Problem
from ..refs import LOCAL, closure, schema_name
from .pointer import joined

DEEPEST = 100
"""Levels of a document, counted as arrays and objects; about 20 are in use (API 2.3.0)."""

_SCHEMA = Path(__file__).with_name("shape.yaml")
_LONGEST = 160
_Steps = tuple[str | int, ...]


def faults(document: Json) -> list[Problem]:
    """All that is wrong with the shape of a document, each at a JSON pointer.

    Where it is not JSON at all, or too deep to be walked, only that is told.
    """
    found = list(_unreadable(document))
    if found:
        return found
    errors = jsonschema_rs.validator_for(load(_SCHEMA)).iter_errors(document)
    found += [Problem(joined(error.instance_path), _what(error)) for error in errors]
    return [*found, *_repeated_ids(document), *_cycles(document)]


def _unreadable(document: Json) -> Iterator[Problem]:
    """What YAML can say and JSON cannot, and what is too deep, or endless by an alias."""
    waiting: list[tuple[_Steps, Any]] = [((), document)]
    while waiting:
        steps, node = waiting.pop()
        if len(steps) > DEEPEST:
            yield Problem(joined(steps[:3]), f"holds more than {DEEPEST} levels")
            return
        if is_object(node):
            members: dict[Any, Any] = node
            for key, value in members.items():
                if not isinstance(key, str):
                    yield Problem(joined(steps), f"the key {key!r} is no string: quote it")
                waiting.append(((*steps, str(key)), value))
        elif is_array(node):
            waiting += [((*steps, index), value) for index, value in enumerate(node)]
        elif isinstance(node, float) and not math.isfinite(node):
            yield Problem(joined(steps), f"{node} is no number that JSON has")
        elif node is not None and not isinstance(node, str | int | float):
            yield Problem(joined(steps), f"a {type(node).__name__} is nothing that JSON has")


def _what(error: jsonschema_rs.ValidationError) -> str:
    if error.kind.name == "required":
        root = "" if error.instance_path else ": is it an OpenAPI document?"
        return f"has no {error.kind.value}{root}"
    if error.kind.name == "falseSchema":
        return "cannot be here"
    text = error.message  # the value, then what is wrong with it
    return text if len(text) <= _LONGEST else f"...{text[-_LONGEST:]}"


def _repeated_ids(document: Json) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for path, item in _members(document, "paths"):
        for method, operation in item.items() if is_object(item) else ():
            place = joined(("paths", path, method))
            name = operation.get("operationId") if is_object(operation) else None
            if isinstance(name, str) and first.setdefault(name, place) != place:
                yield Problem(place, f"has the operationId {name}, as {first[name]} has")


def _cycles(document: Json) -> Iterator[Problem]:
    """Schemas that say of a value only that it is what they say."""
    schemas = dict(_members(document.get("components"), "schemas"))
    edges = {name: schemas.keys() & set(_same(schema)) for name, schema in schemas.items()}
    for name, following in edges.items():
        if name in closure(following, edges):
            yield Problem(f"{LOCAL}{name}", "refers to itself, with no property or item between")


def _same(schema: Any) -> Iterator[str]:
    """Names of the schemas that hold for the same value."""
    if is_object(schema):
        if isinstance(schema.get("$ref"), str):
            yield schema_name(schema["$ref"])
        for key in ("allOf", "anyOf", "oneOf"):
            for arm in schema[key] if is_array(schema.get(key)) else ():
                yield from _same(arm)


def _members(holder: Any, key: str) -> Iterable[tuple[str, Any]]:
    """Of an object in an object; none, where there is none: that is told elsewhere."""
    value = holder.get(key) if is_object(holder) else None
    return value.items() if is_object(value) else ()
