"""Types of values: one small class per kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs


@attrs.frozen
class Scalar:
    """A Python scalar by name, `Any` for a free value, or `binary` for a file."""

    name: str


@attrs.frozen
class Choice:
    """One of a few literal values."""

    values: tuple[Any, ...]


@attrs.frozen
class Null:
    """JSON null."""


@attrs.frozen
class ListOf:
    """A JSON array."""

    item: Type


@attrs.frozen
class MapOf:
    """A JSON object whose keys are data."""

    value: Type


@attrs.frozen
class Named:
    """A schema of the document, by its name there."""

    schema: str


@attrs.frozen
class Local:
    """An anonymous object or union in the module of its parent, under a name of ours."""

    name: str


@attrs.frozen
class AnyOf:
    """Several alternatives, none of which is itself an `AnyOf`."""

    arms: tuple[Type, ...]


Type = Scalar | Choice | Null | ListOf | MapOf | Named | Local | AnyOf

ANY = Scalar("Any")
STRING = Scalar("str")
BINARY = Scalar("binary")
NULL = Null()


def arms_of(type: Type) -> tuple[Type, ...]:
    """The alternatives; a type that has none is its only one."""
    return type.arms if isinstance(type, AnyOf) else (type,)


def any_of(arms: list[Type]) -> Type:
    """Join alternatives: flat, without repetition, literals together, null last."""
    flat: list[Type] = []
    values: list[Any] = []
    for arm in (inner for outer in arms for inner in arms_of(outer)):
        if isinstance(arm, Choice):
            if not values:
                flat.append(arm)
            values += [value for value in arm.values if value not in values]
        elif arm not in flat and arm != NULL:
            flat.append(arm)
    flat = [Choice(tuple(values)) if isinstance(arm, Choice) else arm for arm in flat]
    if any(NULL in arms_of(arm) for arm in arms):
        flat.append(NULL)
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))


def without_null(type: Type) -> Type:
    """The type without its null alternative."""
    return any_of([arm for arm in arms_of(type) if arm != NULL])


def is_nullable(type: Type) -> bool:
    """Whether null itself is listed; a named type may still be nullable."""
    return NULL in arms_of(type)


def walk(type: Type) -> Iterator[Type]:
    """A type and all types within it."""
    yield type
    if isinstance(type, ListOf):
        yield from walk(type.item)
    elif isinstance(type, MapOf):
        yield from walk(type.value)
    elif isinstance(type, AnyOf):
        for arm in type.arms:
            yield from walk(arm)
