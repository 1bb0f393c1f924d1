"""The schemas of all slices, read as the tests understand them: without the generator's help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any, TypeGuard

import attrs
import yaml

ROOT = Path(__file__).parents[2]
Node = Mapping[str, Any]
_OF_OBJECTS = frozenset(
    {"properties", "required", "additionalProperties", "propertyNames", "maxProperties"}
)
_OF_ARRAYS = frozenset({"items", "minItems", "maxItems", "uniqueItems"})
_OF_VALUES = frozenset(
    {
        *("const", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "maxLength"),
        *("maximum", "minLength", "minimum", "multipleOf", "pattern"),
    }
)
_NO_MATTER = frozenset({"default", "deprecated", "discriminator", "x-name", "not"})
_UNIONS = ("anyOf", "oneOf")
_KNOWN = {
    *(_OF_OBJECTS | _OF_ARRAYS | _OF_VALUES | _NO_MATTER),
    *("$ref", "allOf", "minProperties", "type", *_UNIONS),
}


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


@attrs.frozen(eq=False)
class Shape:
    """One form that a value may take: no unions, no references, no parts any more.

    `kind` is a JSON type, or "any". `name` is the schema's, if the shape is a component's own.
    """

    kind: str
    facts: Node
    name: str | None = None

    @property
    def properties(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.facts.get("properties", {})
        return found

    @property
    def required(self) -> frozenset[str]:
        return frozenset(self.facts.get("required", ()))

    @property
    def is_class(self) -> bool:
        return self.kind == "object" and bool(self.properties)

    @property
    def is_file(self) -> bool:
        return self.facts.get("format") == "binary"

    @property
    def choices(self) -> tuple[Any, ...] | None:
        """The values of an enumeration or a constant."""
        if "const" in self.facts:
            return (self.facts["const"],)
        return tuple(self.facts["enum"]) if "enum" in self.facts else None


def class_name(schema: str) -> str:
    """The name of a schema's class: words joined, first letters large."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", schema))


class Slices:
    """All schemas by name, with the package that owns each."""

    def __init__(self) -> None:
        self.schemas: dict[str, Node] = {}
        self.packages: dict[str, str] = {}
        self._shapes: dict[tuple[int, str | None], tuple[Shape, ...]] = {}
        self._kept: list[Node] = []  # so that no id is given out twice
        for path in sorted(ROOT.glob("packages/*/slice/openapi.yaml")):
            group = path.parents[1].name.replace("-", "_")
            document = yaml.load(path.read_text(), yaml.CSafeLoader)
            for name, node in document.get("components", {}).get("schemas", {}).items():
                assert name not in self.schemas, f"two packages own {name}"
                self.schemas[name] = node
                self.packages[name] = f"oai_{group}.components"

    def shapes(self, node: Node, name: str | None = None) -> tuple[Shape, ...]:
        """The forms of a node; `name` is given if the node is a component's."""
        key = (id(node), name)
        found = self._shapes.get(key)
        if found is None:
            found = self._shapes[key] = tuple(self._read(node, name))
            self._kept.append(node)
        return found

    def _read(self, node: Node, name: str | None) -> Iterator[Shape]:
        assert node.keys() <= _KNOWN, f"unknown keywords: {node.keys() - _KNOWN}"
        if "$ref" in node:
            target = node["$ref"].rpartition("/")[2]
            yield from self.shapes(self.schemas[target], target)
            return
        own = {k: v for k, v in node.items() if k in _OF_OBJECTS | _OF_ARRAYS | _OF_VALUES}
        if "type" in node:
            own["type"] = node["type"]
        parts: list[tuple[Shape, ...]] = []
        if own.keys() - {"type"} or not any(key in node for key in (*_UNIONS, "allOf")):
            parts.append(tuple(_plain(own, name)))
        parts += [
            tuple(shape for arm in node[key] for shape in self.shapes(arm))
            for key in _UNIONS
            if key in node
        ]
        parts += [self.shapes(part) for part in node.get("allOf", ())]
        if len(parts) == 1:
            yield from parts[0]
            return
        for combination in product(*parts):
            merged = _merge(combination, name)
            if merged is not None:
                yield merged

    def tag(self, node: Node) -> str | None:
        """The member that tells the classes of a union apart, if there is one."""
        shapes = self.shapes(node)
        classes = [shape for shape in shapes if shape.kind in ("object", "any")]
        if len(classes) < 2 or not all(shape.is_class for shape in classes):
            return None
        hint = self._hint(node)
        for name in (hint,) if hint is not None else ("type", "object", "event", "role"):
            if all(self._tells(shape, name) for shape in classes):
                return name
        return None

    def has_tags(self, name: str) -> bool:
        """Whether a value of a component's schema may hold classes that a tag tells apart."""
        nodes: list[Node] = [{"$ref": f"#/components/schemas/{name}"}]
        seen: set[int] = set()
        while nodes:
            node = nodes.pop()
            if self.tag(node) is not None:
                return True
            for shape in self.shapes(node):
                if id(shape) not in seen:
                    seen.add(id(shape))
                    nodes += shape.properties.values()
                    inner = [shape.facts.get(key) for key in ("items", "additionalProperties")]
                    nodes += filter(is_object, inner)
        return False

    def _hint(self, node: Node) -> str | None:
        if "$ref" in node:
            return self._hint(self.schemas[node["$ref"].rpartition("/")[2]])
        hint: str | None = node.get("discriminator", {}).get("propertyName")
        arms = [arm for key in _UNIONS for arm in node.get(key, ())]
        if hint is None and len(arms) == 2 and {"type": "null"} in arms:
            return self._hint(arms[arms[0] == {"type": "null"}])
        return hint

    def _tells(self, shape: Shape, name: str) -> bool:
        node = shape.properties.get(name)
        return node is not None and all(
            inner.choices is not None or inner.kind == "null" for inner in self.shapes(node)
        )


def _plain(node: Node, name: str | None) -> Iterator[Shape]:
    kind = node.get("type")
    if kind is None and node.keys() & _OF_OBJECTS:
        kind = "object"
    elif kind is None and node.keys() & _OF_ARRAYS:
        kind = "array"
    kinds: list[str] = kind if is_array(kind) else [kind or "any"]
    for each in kinds:
        yield Shape(each, node, name if each == "object" else None)


def _merge(shapes: tuple[Shape, ...], name: str | None) -> Shape | None:
    """One shape of several that hold at once; `None` if they cannot."""
    kinds = {shape.kind for shape in shapes} - {"any"}
    if len(kinds) > 1:
        return None
    facts: dict[str, Any] = {}
    for shape in shapes:
        properties: dict[str, Node] = facts.get("properties", {})
        both = {
            n: {"allOf": [properties[n], p]} for n, p in shape.properties.items() if n in properties
        }
        required = [*facts.get("required", ()), *shape.required]
        choices = shape.choices
        if choices is not None and "enum" in facts:
            choices = tuple(value for value in facts["enum"] if value in choices)
        facts.update(shape.facts)
        facts.update(properties={**properties, **shape.properties, **both}, required=required)
        if choices is not None:
            facts["enum"] = choices
    return Shape(kinds.pop() if kinds else "any", facts, name)


SLICES = Slices()
NAMES = tuple(SLICES.schemas)
TAGGED = tuple(filter(SLICES.has_tags, NAMES))
