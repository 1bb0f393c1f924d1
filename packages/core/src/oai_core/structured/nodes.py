"""What a type is made of, as data: each node writes its JSON Schema and reads its values."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeGuard

import attrs

from .errors import Mismatch, expected
from .metadata import LIMITS

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
_EXACT = 2**53  # up to here a float is the integer that was written


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
class Anything(Node):
    """`Any`: the value as it came."""

    @property
    def label(self) -> str:
        return "any value"

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(KINDS.values())

    def body(self, defs: Definitions) -> Schema:
        return {}

    def decode(self, value: Any) -> Any:
        return value


@attrs.frozen(eq=False)
class Plain(Node):
    """`str`, `int`, `float`, `bool` or `None`."""

    type: Any
    _label: str
    _kinds: frozenset[str]

    @property
    def label(self) -> str:
        return self._label

    @property
    def kinds(self) -> frozenset[str]:
        return self._kinds

    @property
    def kept(self) -> type | None:
        kept: type = self.type
        return kept

    def body(self, defs: Definitions) -> Schema:
        return {"type": KINDS[self.type]}

    def decode(self, value: Any) -> Any:
        kind = value.__class__
        if kind is self.type:
            return value
        if kind is int and self.type is float:
            return float(value)
        if kind is float and self.type is int and value.is_integer() and abs(value) < _EXACT:
            return int(value)
        raise expected(self.label, value)

    def fits(self, value: Any) -> bool:
        kind = value.__class__
        if kind is float and self.type is int:
            return bool(value.is_integer() and abs(value) < _EXACT)
        return kind is self.type or (kind is int and self.type is float)

    def score(self, value: Any) -> int:
        if type(value) is self.type:
            return 2
        return 1 if self.fits(value) else -1


@attrs.frozen(eq=False)
class Written(Node):
    """A class whose values are written as text: `datetime`, `UUID`, `Decimal` ..."""

    parse: Callable[[str], Any]
    _label: str
    keywords: Mapping[str, str]
    numbers: bool = False

    @property
    def label(self) -> str:
        return self._label

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"string", "integer", "number"} if self.numbers else {"string"})

    def body(self, defs: Definitions) -> Schema:
        return {"type": "string", **self.keywords}

    def decode(self, value: Any) -> Any:
        if self.numbers and type(value) in (int, float):
            value = repr(value)
        if type(value) is not str:
            raise expected(self.label, value)
        try:
            return self.parse(value)
        except (ValueError, ArithmeticError) as error:
            raise expected(self.label, value) from error

    def fits(self, value: Any) -> bool:
        if self.numbers and type(value) in (int, float):
            return True
        if type(value) is not str:
            return False
        try:
            self.parse(value)
        except (ValueError, ArithmeticError):
            return False
        return True

    def score(self, value: Any) -> int:
        if not self.fits(value):
            return -1
        return 2 if type(value) is str else 1


@attrs.frozen(eq=False)
class Choice(Node):
    """A `Literal` or an enumeration: `choices` maps kind and value in JSON to the member."""

    _label: str
    choices: Mapping[tuple[type, Any], Any]

    @property
    def label(self) -> str:
        return self._label

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(KINDS[kind] for kind, _ in self.choices)

    def body(self, defs: Definitions) -> Schema:
        values = [value for _, value in self.choices]
        kinds = sorted(self.kinds)
        schema: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds}
        if len(values) == 1 and values[0] is not None:
            schema["const"] = values[0]
        else:
            schema["enum"] = values
        return schema

    def decode(self, value: Any) -> Any:
        try:
            return self.choices[type(value), value]
        except (KeyError, TypeError):
            raise expected(self.label, value) from None

    def fits(self, value: Any) -> bool:
        try:
            return (type(value), value) in self.choices
        except TypeError:
            return False

    def score(self, value: Any) -> int:
        return 3 if self.fits(value) else -1


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


@attrs.frozen(eq=False)
class Noted(Node):
    """A type with a description and limits."""

    inner: Node
    description: str | None
    limits: Mapping[str, Any]

    @property
    def label(self) -> str:
        return self.inner.label

    @property
    def kinds(self) -> frozenset[str]:
        return self.inner.kinds

    def body(self, defs: Definitions) -> Schema:
        schema = dict(self.inner.schema(defs))
        types = schema.get("type")
        for kind in [types] if isinstance(types, str) else types or ():
            for name, keyword in LIMITS.get("number" if kind == "integer" else kind, {}).items():
                if name in self.limits:
                    schema[keyword] = self.limits[name]
        if self.description:
            schema["description"] = self.description
        return schema

    def decode(self, value: Any) -> Any:
        made = self.inner.decode(value)
        for name, limit in self.limits.items():
            _check(name, limit, value, made)
        return made

    def fits(self, value: Any) -> bool:
        return self.inner.fits(value)

    def score(self, value: Any) -> int:
        return self.inner.score(value)


def _check(name: str, limit: Any, raw: Any, made: Any) -> None:
    """Hold a value to one limit; limits of other kinds of values do not matter."""
    if name in ("min_length", "max_length"):
        if isinstance(raw, str) or is_array(raw):
            size = len(raw)
            if size < limit if name == "min_length" else size > limit:
                what = "characters" if isinstance(raw, str) else "items"
                bound = "at least" if name == "min_length" else "at most"
                raise Mismatch(f"expected {bound} {limit} {what}, found {size}")
    elif name == "pattern":
        if isinstance(raw, str) and not re.search(limit, raw):
            raise expected(f"a string like {limit}", raw)
    elif isinstance(made, int | float) or hasattr(made, "as_tuple"):
        test, words = _TESTS[name]
        if not test(made, limit):
            raise expected(f"a number {words} {limit}", raw)


_TESTS: Mapping[str, tuple[Callable[[Any, Any], bool], str]] = {
    "ge": (lambda a, b: a >= b, "of at least"),
    "gt": (lambda a, b: a > b, "above"),
    "le": (lambda a, b: a <= b, "of at most"),
    "lt": (lambda a, b: a < b, "below"),
    "multiple_of": (lambda a, b: abs((n := float(a) / b) - round(n)) < 1e-9, "divisible by"),
}


def labels(nodes: Iterable[Node]) -> str:
    """`a string, an integer or null`."""
    *first, last = dict.fromkeys(node.label for node in nodes)
    return f"{', '.join(first)} or {last}" if first else last
