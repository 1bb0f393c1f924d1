"""Corrections of the upstream document, with reasons; refused once they no longer apply."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..documents import Json, is_object
from ..problems import Problems
from .pointer import find


def apply(document: Json, entries: Iterable[Json], where: str, problems: Problems) -> None:
    """Change the document in place.

    An entry has `at` (a JSON pointer), `reason`, `was` (members that must be there now) and one of
    `remove: true`, `set` (a new value), `merge` (members to add or replace) and `or_null: true` (a
    schema that takes null too).
    """
    for index, entry in enumerate(entries):
        location = f"{where}: overlays[{index}]"
        message = _apply_one(document, entry)
        if message:
            problems.error(location, message)


def _apply_one(document: Json, entry: Json) -> str | None:
    unknown = entry.keys() - {"at", "reason", "was", "remove", "set", "merge", "or_null"}
    if unknown:
        return f"unknown keys {sorted(unknown)}"
    if not entry.get("reason"):
        return "a correction needs a reason"
    at = str(entry.get("at", ""))
    try:
        holder, last, value = find(document, at)
    except (LookupError, ValueError, TypeError):
        return f"nothing at {at} any more"
    if not _includes(value, entry.get("was", {})):
        return f"{at} has changed: {entry.get('was')} is not there any more"
    key: Any = int(last) if isinstance(holder, list) else last
    if entry.get("remove"):
        del holder[key]
    elif "set" in entry:
        if value == entry["set"]:
            return f"{at} is already so"
        holder[key] = entry["set"]
    elif "merge" in entry:
        if _includes(value, entry["merge"]):
            return f"{at} already has these members"
        value.update(entry["merge"])
    elif entry.get("or_null"):
        if value.get("nullable") or {"type": "null"} in value.get("anyOf", []):
            return f"{at} takes null already"
        holder[key] = {"anyOf": [value, {"type": "null"}]}
    else:
        return "needs remove, set, merge or or_null"
    return None


def _includes(value: Any, expected: Any) -> bool:
    if is_object(expected) and is_object(value):
        return all(key in value and _includes(value[key], item) for key, item in expected.items())
    return bool(value == expected)


def add_schemas(document: Json, entries: Json, where: str, problems: Problems) -> list[str]:
    """Add schemas that the document lacks, each with its reason; their names are returned."""
    schemas: Json = document["components"]["schemas"]
    for name, entry in entries.items():
        if name in schemas:
            problems.error(f"{where}: schemas.{name}", "the document has this schema now")
        if not entry.get("reason"):
            problems.error(f"{where}: schemas.{name}", "an addition needs a reason")
        schemas[name] = entry["schema"]
    return list(entries)
