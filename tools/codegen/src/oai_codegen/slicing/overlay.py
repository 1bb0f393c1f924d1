"""Corrections of the upstream document, with reasons; refused once they no longer apply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..documents import Json, is_object
from .clean import NULL
from .pointer import find


def apply(
    document: Json, entries: Iterable[Json], applied: bool = False
) -> Iterator[tuple[int, str]]:
    """Change the document in place; yields the index and the fault of each entry that is none.

    An entry has `at` (a JSON pointer), `reason`, `was` (members that must be there now) and one of
    `remove: true`, `set` (a new value), `merge` (members to add or replace) and `or_null: true` (a
    schema that takes null too). Where a document has been corrected before (`applied`), an entry
    whose outcome is there already is no fault.
    """
    for index, entry in enumerate(entries):
        if applied and _is_done(document, entry):
            continue
        message = _apply_one(document, entry)
        if message:
            yield index, message


def _is_done(document: Json, entry: Json) -> bool:
    at = str(entry.get("at", ""))
    if entry.get("remove"):  # what it was removed from must still be there
        return _is_there(document, at.rpartition("/")[0]) and not _is_there(document, at)
    if not _is_there(document, at):
        return False
    value = find(document, at)[2]
    if "set" in entry:
        return bool(value == entry["set"])
    if "merge" in entry:
        return _includes(value, entry["merge"])
    return bool(entry.get("or_null")) and is_object(value) and NULL in value.get("anyOf", [])


def _is_there(document: Json, at: str) -> bool:
    try:
        find(document, at)
    except (LookupError, ValueError, TypeError):
        return False
    return True


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
    if not is_object(value) and ("merge" in entry or entry.get("or_null")):
        return f"{at} is no object any more"
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
        if value.get("nullable") or NULL in value.get("anyOf", []):
            return f"{at} takes null already"
        holder[key] = {"anyOf": [value, NULL]}
    else:
        return "needs remove, set, merge or or_null"
    return None


def _includes(value: Any, expected: Any) -> bool:
    if is_object(expected) and is_object(value):
        return all(key in value and _includes(value[key], item) for key, item in expected.items())
    return bool(value == expected)


def add_schemas(document: Json, entries: Json, applied: bool = False) -> Iterator[tuple[str, str]]:
    """Add schemas that the document lacks, each with its reason; yields name and fault.

    Where a document has been corrected before (`applied`), they may be there.
    """
    schemas: Json = document["components"]["schemas"]
    for name, entry in entries.items():
        if name in schemas and not applied:
            yield name, "the document has this schema now"
            continue
        if not entry.get("reason"):
            yield name, "an addition needs a reason"
        schemas[name] = entry["schema"]
