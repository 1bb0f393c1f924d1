"""Deltas of a stream, gathered to the whole value at a constant cost for each.

Strings concatenate, numbers add, mappings recurse, lists merge by `index`. Pieces of text are kept
as they come and joined when somebody reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..components import Component
from ..encoding import ENCODERS

__all__ = ["Accumulation", "Text"]

OVERWRITTEN = frozenset({"index", "type"})
"""Members that say where a value belongs: the last one counts."""

REPEATED = frozenset({"id", "role", "name", "object", "created_at", "expires_at"})
"""Members that some servers send whole in every delta: what is there already is not added again."""


class Text:
    """A text that grows by pieces."""

    __slots__ = ("_joined", "_read", "pieces")

    def __init__(self, *pieces: str) -> None:
        self.pieces: list[str] = list(pieces)
        self._joined = ""  # the first `_read` pieces
        self._read = 0

    def at(self, count: int) -> str:
        """Return the text as it was after `count` pieces."""
        read = self._read
        if count < read:
            return "".join(self.pieces[:count])
        if count > read:
            self._joined = "".join((self._joined, *self.pieces[read:count]))
            self._read = count
        return self._joined

    def __str__(self) -> str:
        """Return the text so far."""
        return self.at(len(self.pieces))

    def __repr__(self) -> str:
        """Show the text so far."""
        return f"Text({str(self)!r})"


class Accumulation:
    """The sum of the deltas of one object, which are components or plain mappings.

    `values` holds what was gathered for each member: `Text` for a string, an `Accumulation` for an
    object, and others. Nothing in it belongs to a delta.
    """

    __slots__ = ("values",)

    def __init__(self, *deltas: Component | Mapping[str, Any]) -> None:
        self.values: dict[str, Any] = {}
        for delta in deltas:
            self.add(delta)

    def add(self, delta: Component | Mapping[str, Any]) -> None:
        """Add one delta, with what its class has no field for."""
        values = self.values
        members: Any = delta if delta.__class__ is dict else ENCODERS.shallow(delta)
        for name, new in members.items():
            old: Any = values.get(name)
            if new.__class__ is str and old.__class__ is Text:
                old.pieces.append(new)
            elif new is None:
                values.setdefault(name, None)
            elif old.__class__ is Accumulation and isinstance(new, Component):
                old.add(new)
            else:
                values[name] = _sum(name, old, new)

    def text(self, name: str) -> Text | None:
        """The member of that name, if it is a text."""
        found = self.values.get(name)
        return found if found.__class__ is Text else None

    def plain(self) -> dict[str, Any]:
        """The whole value so far, as plain JSON values of its own."""
        return {name: _plain(value) for name, value in self.values.items()}


class _Items:
    """The sum of the deltas of one list."""

    __slots__ = ("_placed", "_rest")

    def __init__(self) -> None:
        self._placed: dict[int, Accumulation] = {}
        self._rest: list[Any] = []  # items without an index: every delta brings new ones

    def add(self, items: list[Any]) -> None:
        for item in items:
            if _is_object(item):
                members: Any = ENCODERS.shallow(item)
                index = members.get("index")
                if index.__class__ is int:
                    if index not in self._placed:
                        self._placed[index] = Accumulation()
                    self._placed[index].add(members)
                    continue
            self._rest.append(ENCODERS.to_jsonable(item))

    def plain(self) -> list[Any]:
        placed = [self._placed[index].plain() for index in sorted(self._placed)]
        # A copy all the way down: what is read once does not change what is read later.
        return placed + [ENCODERS.to_jsonable(item) for item in self._rest]


def _is_object(value: Any) -> bool:
    return isinstance(value, Component | Mapping)


def _sum(name: str, old: Any, new: Any) -> Any:
    """What becomes of a member; a value of another kind than before replaces it."""
    kind = new.__class__
    if name in OVERWRITTEN:
        return ENCODERS.to_jsonable(new)
    if name in REPEATED and kind in _SCALARS:
        return new if old.__class__ is not kind or old == new else old + new
    if kind is str:
        return Text(new)
    if kind is list:
        items = old if old.__class__ is _Items else _Items()
        items.add(new)
        return items
    if kind in _NUMBERS and old.__class__ in _NUMBERS:
        return old + new
    if _is_object(new):
        whole = old if old.__class__ is Accumulation else Accumulation()
        whole.add(new)
        return whole
    return ENCODERS.to_jsonable(new)


_NUMBERS = frozenset({int, float})
_SCALARS = frozenset({str, int, float})


def _plain(value: Any) -> Any:
    kind = value.__class__
    if kind is Text:
        return str(value)
    if kind is Accumulation or kind is _Items:
        return value.plain()
    return ENCODERS.to_jsonable(value)  # a copy, where it is a list
