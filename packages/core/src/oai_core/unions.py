"""Unions and aliases as data: names of classes by tag, so that none is imported early."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

import attrs


@attrs.frozen
class When:
    """One candidate of a union: `target` is taken where all conditions hold.

    `has` and `lacks` name members that must be there or not; `where` lists allowed values.
    `part` names arrays, at least one item of which must have one of the listed values of `type`.
    """

    target: str
    has: tuple[str, ...] = ()
    where: Mapping[str, tuple[Any, ...]] | None = None
    lacks: tuple[str, ...] = ()
    part: Mapping[str, tuple[str, ...]] | None = None

    def matches(self, data: Mapping[str, Any]) -> bool:
        """Whether a JSON object fits."""
        return (
            all(name in data for name in self.has)
            and not any(name in data for name in self.lacks)
            and all(data.get(name) in values for name, values in (self.where or {}).items())
            and (
                self.part is None
                or all(_has_part(data.get(name), types) for name, types in self.part.items())
            )
        )


def _has_part(items: Any, types: tuple[str, ...]) -> bool:
    return items.__class__ is list and any(
        item.__class__ is dict and item.get("type") in types for item in items
    )


Target = str | tuple[When, ...]


class _Joinable:
    """Lets `X | None` be written where annotations are evaluated."""

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007 - this is what `|` is made of

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007

    def __call__(self, *_: Any, **__: Any) -> Any:  # `typing` takes callables for types
        raise TypeError(f"{self!r} is a type of several classes: make one of them")


@attrs.frozen(eq=False)
class TaggedUnion(_Joinable):
    """A union of components, told apart by the value of one member.

    `members` maps each tag to a class name, or to candidates where several classes share the tag.
    `absent` is used when the tag is missing, or when there is none (`tag` is `None`).
    Names resolve in `package`, the module in which the union stands, then in the package around it.
    """

    name: str
    package: str
    tag: str | None
    members: Mapping[Any, Target]
    absent: Target | None = None

    def target(self, data: Mapping[str, Any]) -> str | None:
        """Name the class for a JSON object; `None` if its tag is unknown."""
        found = self.absent
        if self.tag is not None and data.get(self.tag) is not None:
            try:
                found = self.members.get(data[self.tag])
            except TypeError:  # an unhashable tag is an unknown one
                found = None
        if isinstance(found, tuple):
            return next((when.target for when in found if when.matches(data)), None)
        return found


@attrs.frozen(eq=False)
class Alias(_Joinable):
    """A name for another type expression, such as `list[InputContent]`."""

    expression: str
    package: str
