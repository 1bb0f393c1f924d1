"""What a type is made of, as data: each node writes its JSON Schema and reads its values."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

import attrs

Schema = dict[str, Any]
KINDS: Mapping[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
"""What JSON calls the values that its parser gives."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether the parser gave an object."""
    return type(value) is dict


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether the parser gave an array."""
    return type(value) is list


class Definitions:
    """The `$defs` of one schema; `defaults` says whether defaults are written."""

    def __init__(self, root: Node | None = None, *, defaults: bool = True) -> None:
        self.root = root
        self.defaults = defaults
        self.schemas: dict[str, Schema] = {}
        self._names: dict[int, str] = {}

    def ref(self, node: Node, name: str) -> Schema:
        """Refer to the schema of a node, which is written once."""
        if node is self.root:
            return {"$ref": "#"}
        given = self._names.get(id(node))
        if given is None:
            given = self._names[id(node)] = self.reserve(name)
            self.schemas[given] = node.body(self)
        return {"$ref": f"#/$defs/{given}"}

    def reserve(self, name: str) -> str:
        """Take a name that no other definition has."""
        free = name
        number = 1
        while free in self.schemas:
            number += 1
            free = f"{name}_{number}"
        self.schemas[free] = {}
        return free


class Node:
    """A type."""

    @property
    def label(self) -> str:
        """Its name in messages."""
        raise NotImplementedError

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of JSON values that it may take."""
        raise NotImplementedError

    @property
    def kept(self) -> type | None:
        """The class whose instances are kept as they are, without asking `decode`."""
        return None

    def body(self, defs: Definitions) -> Schema:
        """The schema itself."""
        raise NotImplementedError

    def schema(self, defs: Definitions) -> Schema:
        """The schema, or a reference to it."""
        return self.body(defs)

    def decode(self, value: Any) -> Any:
        """Build the value from what the JSON parser gave; raises `Mismatch`."""
        raise NotImplementedError

    def fits(self, value: Any) -> bool:
        """Whether a value seems to fit; what is inside of it is not looked at."""
        return KINDS[type(value)] in self.kinds

    def score(self, value: Any) -> int:
        """How well a value seems to fit, for a union to choose by; below 0 it cannot fit."""
        return 1 if self.fits(value) else -1


@attrs.frozen(eq=False)
class Named(Node):
    """An alias that may refer to itself; its target is filled in when it has been read."""

    name: str
    target: list[Node] = attrs.field(factory=list[Node])

    @property
    def label(self) -> str:
        return self.name

    @property
    def kinds(self) -> frozenset[str]:
        return self.target[0].kinds if self.target else frozenset()

    def body(self, defs: Definitions) -> Schema:
        return self.target[0].schema(defs)

    def schema(self, defs: Definitions) -> Schema:
        return defs.ref(self, self.name)

    def decode(self, value: Any) -> Any:
        return self.target[0].decode(value)

    def fits(self, value: Any) -> bool:
        return self.target[0].fits(value)

    def score(self, value: Any) -> int:
        return self.target[0].score(value)


def labels(nodes: Iterable[Node]) -> str:
    """`a string, an integer or null`."""
    *first, last = dict.fromkeys(node.label for node in nodes)
    return f"{', '.join(first)} or {last}" if first else last
