"""JSON values that a schema allows, drawn from a string of bytes.

Each decision takes one byte, and zero is always the simplest. So one draw makes a value, which is
many times faster than a strategy for each node, and what Hypothesis shrinks is the value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, TypeVar
from zlib import crc32

from hypothesis import Phase, find, settings
from hypothesis import strategies as st

from tests.property.profile import tries
from tests.property.slices import SLICES, Node, Shape, is_array, is_object

T = TypeVar("T")


class Chooser:
    """Makes decisions out of bytes; when there are no more, all are the first choice.

    The salt is for tests that are given the same bytes: they decide otherwise, but for zeros.
    """

    def __init__(self, noise: bytes, salt: str) -> None:
        factor = crc32(salt.encode()) | 1
        self._noise = (byte * (factor + 2 * index) % 256 for index, byte in enumerate(noise))

    def below(self, bound: int) -> int:
        if bound <= 1:
            return 0
        if bound <= 256:
            return next(self._noise, 0) * bound >> 8
        return (next(self._noise, 0) << 8 | next(self._noise, 0)) * bound >> 16

    def maybe(self) -> bool:
        return self.below(2) == 1

    def pick(self, items: Sequence[T]) -> T:
        return items[self.below(len(items))]


class Future(dict[str, Any]):
    """A mapping whose tag no version knows: to be decoded as an `UnknownComponent`."""


TEXTS = (
    *("a", "", "two words", "é", "日本", "\u2028", "😀", "null", "\x00", '"\\/', "A-1_b.c"),
    *("https://example.com/a?b=c#d", "2025-01-31", "long " * 20),
)
WHOLE = (0, 1, -1, 7, 20, 100, 1735689600, 2**31, 2**53 + 1, -(2**63), 2**63 - 1)
BROKEN = (0.5, 1.0, -0.0, 0.1, 1e-7, 1.5, -2.25, 1e300, 1735689600.25)
KEYS = ("a", "key", "type", "self", "extra", "_extra", "é", "a/b", "id")
ANY = (
    *("{}", "[]", '""', "null", "1", "1.5", "true", '"text"', '{"a": [1, {"b": null}], "c": {}}'),
    *('{"type": "message", "role": "user", "content": [{"type": "input_text"}]}', "[[], [{}]]"),
    *('{"extra": {"_extra": null}, "self": 1, "type": null}', '[null, {"type": {}}]', "[0, 0.5]"),
)
FUTURE_TAGS: tuple[Any, ...] = (
    "from_the_future",
    "",
    7,
    0.5,
    True,
    [],
    ["message"],
    {"type": "message"},
)


class Values:
    """Makes values of any depth up to a bound; recursion ends since only what fits is chosen."""

    def __init__(self) -> None:
        self._fits: dict[tuple[int, int], bool] = {}
        self._options: dict[tuple[int, str | None, int], list[Shape]] = {}
        self._scalars: dict[int, list[Any]] = {}
        self._kept: list[Any] = []

    def make(self, name: str, chooser: Chooser, *, future: bool = False) -> Any:
        """A value for a component's schema; with `future`, some tags in it are unknown."""
        node: Node = {"$ref": f"#/components/schemas/{name}"}
        depth = next(d for d in range(2, 60) if self._options_of(SLICES.schemas[name], d, name))
        return self._make(node, chooser, depth + 3, future)

    def _make(self, node: Node, chooser: Chooser, depth: int, future: bool) -> Any:
        shape = chooser.pick(self._options_of(node, depth))
        if shape.kind == "object":
            made = self._object(shape, chooser, depth, future)
            if future and (tag := SLICES.tag(node)) is not None and chooser.below(4) == 1:
                return Future({**made, tag: chooser.pick(FUTURE_TAGS)})
            return made
        if shape.kind == "array":
            fewest = shape.facts.get("minItems", 0)
            count = min(fewest + chooser.below(3), shape.facts.get("maxItems", 99))
            items = shape.facts.get("items", {})
            if count and not self._options_of(items, depth - 1):
                count = 0
            return [self._make(items, chooser, depth - 1, future) for _ in range(count)]
        return chooser.pick(self._scalars_of(shape))

    def _object(self, shape: Shape, chooser: Chooser, depth: int, future: bool) -> dict[str, Any]:
        properties = list(shape.properties.items())
        if not properties:
            return self._map(shape, chooser, depth, future)
        start = chooser.below(
            len(properties)
        )  # so that the bytes do not always end in the same place
        made: dict[str, Any] = {}
        for name, node in properties[start:] + properties[:start]:
            if name in shape.required or (chooser.maybe() and self._options_of(node, depth - 1)):
                made[name] = self._make(node, chooser, depth - 1, future)
        return made

    def _map(self, shape: Shape, chooser: Chooser, depth: int, future: bool) -> dict[str, Any]:
        additional = shape.facts.get("additionalProperties", True)
        if additional is False:
            return {}
        node: Node = {} if additional is True else additional
        if not self._options_of(node, depth - 1):
            return {}
        return {
            chooser.pick(KEYS): self._make(node, chooser, depth - 1, future)
            for _ in range(chooser.below(3))
        }

    def _options_of(self, node: Node, depth: int, name: str | None = None) -> list[Shape]:
        """The shapes that can be completed within `depth`, the flattest first."""
        key = (id(node), name, depth)
        found = self._options.get(key)
        if found is None:
            self._kept.append(node)
            shapes = SLICES.shapes(node, name)
            found = [shape for shape in shapes if self._is_within(shape, depth)]
            found.sort(key=lambda s: next(d for d in range(60) if self._is_within(s, d)))
            self._options[key] = found
        return found

    def _is_within(self, shape: Shape, depth: int) -> bool:
        key = (id(shape), depth)
        found = self._fits.get(key)
        if found is None:
            inner: list[Node] = []
            if shape.kind == "object":
                inner = [shape.properties[name] for name in shape.required]
            elif shape.kind == "array" and shape.facts.get("minItems", 0):
                inner = [shape.facts.get("items", {})]
            found = self._fits[key] = depth >= 0 and all(
                any(self._is_within(option, depth - 1) for option in SLICES.shapes(node))
                for node in inner
            )
        return found

    def _scalars_of(self, shape: Shape) -> list[Any]:
        found = self._scalars.get(id(shape))
        if found is None:
            found = self._scalars[id(shape)] = list(_scalars(shape))
            assert found, f"no value for {shape}"
            self._kept.append(shape)
        return found


def _scalars(shape: Shape) -> Sequence[Any]:
    facts = shape.facts
    if shape.choices is not None:
        return shape.choices
    if shape.kind == "null":
        return (None,)
    if shape.kind == "boolean":
        return (False, True)
    if shape.kind == "string":
        return _texts(facts)
    if shape.kind == "any":
        return [json.loads(text) for text in ANY]
    assert shape.kind in ("integer", "number"), shape.kind
    low, high = facts.get("minimum"), facts.get("maximum")
    over, under = facts.get("exclusiveMinimum"), facts.get("exclusiveMaximum")
    numbers = [*WHOLE, *(BROKEN if shape.kind == "number" else ())]
    bounds = [bound for bound in (low, high) if bound is not None]
    # The document rounds the bounds of a seed, to more than 64 bits, which the codec refuses.
    numbers += [bound for bound in bounds if WHOLE[-2] <= bound <= WHOLE[-1]]
    return [
        number
        for number in numbers
        if (low is None or number >= low)
        and (high is None or number <= high)
        and (over is None or number > over)
        and (under is None or number < under)
    ]


PATTERNS: dict[str, str] = {}


def _texts(facts: Node) -> Sequence[str]:
    fewest, most = facts.get("minLength", 0), facts.get("maxLength", 1000)
    fitted = dict.fromkeys(text.ljust(fewest, "a")[:most] for text in TEXTS)
    pattern = facts.get("pattern")
    if pattern is None:
        return list(fitted)
    return [text for text in (*fitted, PATTERNS[pattern]) if re.search(pattern, text)]


# Hypothesis would take seconds to explain what it found.
_FINDING = settings(tries(50), phases=(Phase.generate, Phase.shrink))


def _find_patterns(node: Any) -> None:
    """Find a text for every pattern, before any test runs: Hypothesis does not nest."""
    if is_array(node):
        for item in node:
            _find_patterns(item)
    elif is_object(node):
        pattern = node.get("pattern")
        if isinstance(pattern, str) and pattern not in PATTERNS:
            fewest, most = node.get("minLength", 1), node.get("maxLength", 1000)
            texts = st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True)
            PATTERNS[pattern] = find(
                texts, lambda text: fewest <= len(text) <= most, settings=_FINDING
            )
        for item in node.values():
            _find_patterns(item)


_find_patterns(list(SLICES.schemas.values()))
VALUES = Values()


def valid(name: str, noise: bytes) -> Any:
    """A value that the schema allows."""
    return plain(VALUES.make(name, Chooser(noise, name)))


def plain(value: Any) -> Any:
    """A copy that shares nothing, made of nothing but what JSON makes."""
    return json.loads(json.dumps(value))
