"""Lists, tuples, sets and mappings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import attrs

from .errors import Mismatch, expected
from .nodes import Definitions, Node, Schema


def _items(nodes: Any, values: Any) -> list[Any]:
    """Read items, each with its own node; a mismatch gets its place."""
    made: list[Any] = []
    try:
        for node, value in zip(nodes, values, strict=True):
            made.append(node.decode(value))
    except Mismatch as error:
        raise error.below(len(made))
    return made


@attrs.frozen(eq=False)
class Array(Node):
    """`list[X]` and the like; `make` builds the collection from a list."""

    item: Node
    make: Callable[[list[Any]], Any] | None
    label: ClassVar[str] = "an array"
    kinds: ClassVar[frozenset[str]] = frozenset({"array"})

    def body(self, defs: Definitions) -> Schema:
        return {"type": "array", "items": self.item.schema(defs)}

    def decode(self, value: Any) -> Any:
        if type(value) is not list:
            raise expected(self.label, value)
        made = _items([self.item] * len(value), value)
        if self.make is None:
            return made
        try:
            return self.make(made)
        except TypeError as error:  # a set of what cannot be hashed
            raise Mismatch(str(error)) from error

    def score(self, value: Any) -> int:
        return 1 if type(value) is list and all(map(self.item.fits, value)) else -1


@attrs.frozen(eq=False)
class Tuple(Node):
    """`tuple[X, Y]`, of a fixed length."""

    items: tuple[Node, ...]
    kinds: ClassVar[frozenset[str]] = frozenset({"array"})

    @property
    def label(self) -> str:  # type: ignore[override]
        return f"an array of {len(self.items)}"

    def body(self, defs: Definitions) -> Schema:
        size = len(self.items)
        schema: Schema = {"type": "array", "minItems": size, "maxItems": size}
        if self.items:
            schema["prefixItems"] = [item.schema(defs) for item in self.items]
        return schema

    def decode(self, value: Any) -> Any:
        if type(value) is not list:
            raise expected(self.label, value)
        if len(value) != len(self.items):
            raise Mismatch(f"expected {self.label}, found an array of {len(value)}")
        return tuple(_items(self.items, value))

    def score(self, value: Any) -> int:
        if type(value) is not list or len(value) != len(self.items):
            return -1
        pairs = zip(self.items, value, strict=True)
        return 2 if all(node.fits(item) for node, item in pairs) else -1


@attrs.frozen(eq=False)
class Map(Node):
    """`dict[str, X]`, whose keys are free."""

    item: Node
    label: ClassVar[str] = "an object"
    kinds: ClassVar[frozenset[str]] = frozenset({"object"})

    def body(self, defs: Definitions) -> Schema:
        return {"type": "object", "additionalProperties": self.item.schema(defs) or True}

    def decode(self, value: Any) -> Any:
        if type(value) is not dict:
            raise expected(self.label, value)
        made: dict[str, Any] = {}
        for key, item in value.items():
            try:
                made[key] = self.item.decode(item)
            except Mismatch as error:
                raise error.below(key)
        return made

    def score(self, value: Any) -> int:
        return 1 if type(value) is dict and all(map(self.item.fits, value.values())) else -1
