"""Types with a description, and limits that their values are held to."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .errors import Mismatch, expected
from .metadata import LIMITS
from .nodes import Definitions, Node, Schema, is_array


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
