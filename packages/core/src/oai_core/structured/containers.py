"""Lists, tuples, sets and mappings."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from .errors import Mismatch, expected
from .nodes import Definitions, Node, Schema, is_array, is_object


@attrs.frozen(eq=False)
class Array(Node):
    """`list[X]` and the like; `make` builds the collection from a list."""

    item: Node
    make: Callable[[list[Any]], Any] | None

    @property
    def label(self) -> str:
        return "an array"

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"array"})

    def body(self, defs: Definitions) -> Schema:
        return {"type": "array", "items": self.item.schema(defs)}

    def decode(self, value: Any) -> Any:
        if not is_array(value):
            raise expected(self.label, value)
        kept = self.item.kept
        decode = self.item.decode
        made: list[Any] = []
        try:
            for item in value:
                made.append(item if item.__class__ is kept else decode(item))  # noqa: PERF401
        except Mismatch as error:
            error.below(len(made))
            raise
        if self.make is None:
            return made
        try:
            return self.make(made)
        except TypeError as error:  # a set of what cannot be hashed
            raise Mismatch(str(error)) from error

    def score(self, value: Any) -> int:
        return 1 if is_array(value) and all(map(self.item.fits, value)) else -1


@attrs.frozen(eq=False)
class Tuple(Node):
    """`tuple[X, Y]`, of a fixed length."""

    items: tuple[Node, ...]

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"array"})

    @property
    def label(self) -> str:
        return f"an array of {len(self.items)}"

    def body(self, defs: Definitions) -> Schema:
        size = len(self.items)
        schema: Schema = {"type": "array", "minItems": size, "maxItems": size}
        if self.items:
            schema["prefixItems"] = [item.schema(defs) for item in self.items]
        return schema

    def decode(self, value: Any) -> Any:
        if not is_array(value):
            raise expected(self.label, value)
        if len(value) != len(self.items):
            raise Mismatch(f"expected {self.label}, found an array of {len(value)}")
        made: list[Any] = []
        try:
            for node, item in zip(self.items, value, strict=True):
                made.append(node.decode(item))
        except Mismatch as error:
            error.below(len(made))
            raise
        return tuple(made)

    def score(self, value: Any) -> int:
        if not is_array(value) or len(value) != len(self.items):
            return -1
        pairs = zip(self.items, value, strict=True)
        return 2 if all(node.fits(item) for node, item in pairs) else -1


@attrs.frozen(eq=False)
class Map(Node):
    """`dict[str, X]`, whose keys are free."""

    item: Node

    @property
    def label(self) -> str:
        return "an object"

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"object"})

    def body(self, defs: Definitions) -> Schema:
        return {"type": "object", "additionalProperties": self.item.schema(defs) or True}

    def decode(self, value: Any) -> Any:
        if not is_object(value):
            raise expected(self.label, value)
        made: dict[str, Any] = {}
        for key, item in value.items():
            try:
                made[key] = self.item.decode(item)
            except Mismatch as error:
                error.below(key)
                raise
        return made

    def score(self, value: Any) -> int:
        return 1 if is_object(value) and all(map(self.item.fits, value.values())) else -1
