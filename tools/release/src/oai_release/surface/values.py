"""Compares what is no class and no function: aliases, fields, properties and constants."""

from __future__ import annotations

import griffe

from oai_codegen.semver import Change

from . import sides
from .annotations import Aliases
from .given import ONLY_GIVEN
from .package import Value, is_alias

_SHORT = 80  # characters of two values that a sentence can show


def compare(
    label: str, was: Value, now: Value, names: Aliases, *, given: bool, settable: bool
) -> list[Change]:
    """Compare two values, or two aliases.

    What `given` aliases stand for is given as well as read; those of requests are given alone. A
    `settable` attribute is one of a class whose objects can be changed.
    """
    if is_alias(was):
        judge = sides.both if given else sides.read
        judge = sides.write if ONLY_GIVEN.fullmatch(was.name) else judge
        return judge(f"`{label}`", was.value, now.value, label, names)
    if isinstance(was, griffe.TypeAlias) or isinstance(now, griffe.TypeAlias):
        return []
    changes = sides.read(f"`{label}`", was.annotation, now.annotation, label, names)
    could_be_set = settable if "property" not in was.labels else "writable" in was.labels
    if could_be_set and "property" in now.labels and not now.labels & {"cached", "writable"}:
        changes.append(Change("breaking", f"`{label}` can no longer be set.", label))
    if not changes and _told(was) and _told(now) and str(was.value) != str(now.value):
        text = f"`{label}` has another value."
        if was.value is None or now.value is None:
            text = f"`{label}` has {'no' if now.value is None else 'a'} default now."
        elif len(str(was.value)) + len(str(now.value)) < _SHORT:
            text = f"`{label}` is {sides.code(now.value)} now, no longer {sides.code(was.value)}."
        changes.append(Change("changed", text, label))
    return changes


def _told(one: griffe.Attribute) -> bool:
    """Whether its value is part of what is promised: not what `__init__` sets, nor a property."""
    if "property" in one.labels:
        return False
    owner = one.parent
    if not isinstance(owner, griffe.Class):
        return True
    in_class = "class-attribute" in one.labels
    return in_class or (one.value is None and one.annotation is not None)
