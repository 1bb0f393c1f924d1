"""Classes with fields, and unions, which tell them apart."""

# ruff: noqa: D102 - the methods are those of `Node`

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from .errors import Mismatch, expected
from .nodes import KINDS, Definitions, Node, Schema, is_object, labels
from .scalars import Choice

Step = tuple[str, str, type | None, Callable[[Any], Any]]
_OTHER_TAG = -1000
"""The score of an object whose tag is another's."""
_DEEP = 6
"""Steps down to a mismatch from which on no other arm is tried: in types that hold themselves, each
level would double the work."""


@attrs.frozen(eq=False)
class Property:
    """A member of an object: `key` in JSON, `name` in Python.

    `default` is the JSON value that the schema names, where there is one.
    """

    key: str
    name: str
    node: Node
    required: bool = True
    default: tuple[Any] | None = None
    description: str | None = None

    def schema(self, defs: Definitions) -> Schema:
        """The schema, with what is said of the property."""
        schema = dict(self.node.schema(defs))
        if self.description:
            schema["description"] = self.description
        if self.default is not None and defs.defaults:
            schema["default"] = self.default[0]
        return schema


@attrs.define(eq=False, slots=True)
class Object(Node):
    """A class; its properties are filled in when they have been read, for it may hold itself."""

    name: str
    build: Callable[..., Any]
    description: str | None = None
    properties: tuple[Property, ...] = ()
    _steps: tuple[Step, ...] = attrs.field(init=False, default=())

    @property
    def label(self) -> str:
        return f"an object ({self.name})"

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset({"object"})

    def schema(self, defs: Definitions) -> Schema:
        return defs.ref(self, self.name)

    def body(self, defs: Definitions) -> Schema:
        schema: Schema = {"type": "object"}
        if self.description:
            schema["description"] = self.description
        schema["properties"] = {item.key: item.schema(defs) for item in self.properties}
        schema["required"] = [item.key for item in self.properties if item.required]
        schema["additionalProperties"] = False
        return schema

    def decode(self, value: Any) -> Any:
        if not is_object(value):
            raise expected(self.label, value)
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, name, kept, decode in self._steps or self._make_steps():
                if key in value:
                    held = value[key]
                    made[name] = held if held.__class__ is kept else decode(held)
        except Mismatch as error:
            error.below(key)
            raise
        if len(made) < len(self.properties):
            self._check_required(value)
        try:
            return self.build(**made)
        except (ValueError, TypeError, ArithmeticError, AssertionError) as error:
            raise Mismatch(f"{self.name}: {error}") from error

    def _make_steps(self) -> tuple[Step, ...]:
        """What decoding needs of each property, put together when all of them are known."""
        self._steps = tuple(
            (item.key, item.name, item.node.kept, item.node.decode) for item in self.properties
        )
        return self._steps

    def _check_required(self, value: dict[str, Any]) -> None:
        for item in self.properties:
            if item.required and item.key not in value:
                raise Mismatch(f"expected {item.node.label}, found nothing").below(item.key)

    def tags(self) -> dict[str, Node]:
        """Required properties of which only certain values are allowed."""
        return {
            item.key: item.node
            for item in self.properties
            if item.required and isinstance(item.node, Choice)
        }

    def score(self, value: Any) -> int:
        """Tags decide; then whether what is required is there, then how much is known of it."""
        if not is_object(value):
            return -1
        if any(key in value and not node.fits(value[key]) for key, node in self.tags().items()):
            return _OTHER_TAG
        wrong = 0
        known = 0
        for item in self.properties:
            if item.key in value:
                known += 1
                wrong += not item.node.fits(value[item.key])
            else:
                wrong += item.required
        return -2 * wrong if wrong else 2 + max(2 * known - len(value), 0)


@attrs.frozen(eq=False)
class Union(Node):
    """`X | Y`: of the arms that may fit, the one that fits best; of equals, the first."""

    arms: tuple[Node, ...]
    _by_kind: dict[str, list[Node]] = attrs.field(init=False, factory=dict[str, list[Node]])

    @property
    def label(self) -> str:
        return labels(self.arms)

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset[str]().union(*(arm.kinds for arm in self.arms))

    def body(self, defs: Definitions) -> Schema:
        return {"anyOf": [arm.schema(defs) for arm in self.arms]}

    def fits(self, value: Any) -> bool:
        return any(arm.fits(value) for arm in self.arms)

    def score(self, value: Any) -> int:
        return max(arm.score(value) for arm in self.arms)

    def decode(self, value: Any) -> Any:
        kind = KINDS[type(value)]
        arms = self._by_kind.get(kind)
        if arms is None:
            arms = self._by_kind[kind] = [arm for arm in self.arms if kind in arm.kinds]
        if len(arms) == 1 and value.__class__ is arms[0].kept:
            return value
        scored = [(arm.score(value) if len(arms) > 1 else 0, arm) for arm in arms]
        scored.sort(key=lambda pair: pair[0], reverse=True)
        failure: Mismatch | None = None
        try:
            for score, arm in scored:
                if failure is not None and (score < 0 or len(failure.steps) > _DEEP):
                    break
                if score == _OTHER_TAG:
                    self._tag_is_wrong(value)
                try:
                    return arm.decode(value)
                except Mismatch as error:
                    failure = failure or error  # the words of the arm that fits best
            if failure is None or not (failure.steps or failure.__cause__ or len(self.arms) == 1):
                raise expected(self.label, value) from failure
            raise failure
        finally:
            del failure  # it holds this frame

    def _tag_is_wrong(self, value: Any) -> None:
        """Where the arms are told apart by one tag, name all of its values."""
        tags = [arm.tags() for arm in self.arms if isinstance(arm, Object)]
        for key in tags[0]:
            nodes = [named[key] for named in tags if key in named]
            if len(nodes) == len(tags) and not any(node.fits(value.get(key)) for node in nodes):
                raise expected(labels(nodes), value.get(key)).below(key)
