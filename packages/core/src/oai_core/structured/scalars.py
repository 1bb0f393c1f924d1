"""Types whose values hold no others."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .errors import expected
from .nodes import KINDS, Definitions, Node, Schema

_EXACT = 2**53  # up to here a float is the integer that was written


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
