"""From the schema of one module to its models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import attrs

from ..documents import Json, is_object
from ..naming import identifier, pascal
from ..problems import Problems
from ..refs import schema_name
from .flatten import flatten, has_members, is_choice_of_required
from .kinds import (
    ANY,
    BINARY,
    NULL,
    Choice,
    ListOf,
    Local,
    MapOf,
    Named,
    Scalar,
    Type,
    any_of,
    arms_of,
)
from .models import AliasModel, Facts, Model, ObjectModel, Property, UnionModel

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_TAGS = ("type", "object", "event", "role")
RESERVED = frozenset(
    [
        "extra",
        "to_dict",
        "to_json",
        "from_dict",
        "from_json",
        "list",
        "dict",
        "str",
        "int",
        "float",
        "bool",
    ]
)
"""Attributes of every component, and names that annotations in a class body need."""
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "pattern",
    "uniqueItems",
)


@attrs.define
class ModuleBuilder:
    """Builds the models of one module; anonymous ones gather in `locals`."""

    schemas: Mapping[str, Json]
    problems: Problems
    locals: dict[str, ObjectModel | UnionModel] = attrs.field(
        factory=dict[str, ObjectModel | UnionModel]
    )

    def main(self, schema: Json, name: str, original: str, location: str) -> Model:
        """The model of the named schema itself."""
        flat = self._as_object(self._object_or_null(schema) or schema)
        if flat is not None:
            return self._object(flat, name, original, location)
        built = self.type(schema, name, location)
        if built == Local(name):
            return self.locals.pop(name)
        deprecated = bool(schema.get("deprecated"))
        if any(isinstance(arm, Local) and arm.name == name for arm in arms_of(built)):
            union = self.locals.pop(name)
            others = [arm for arm in arms_of(built) if arm != Local(name)]
            if isinstance(union, UnionModel) and not any(
                isinstance(a, ListOf | MapOf) for a in others
            ):
                return attrs.evolve(union, arms=(*union.arms, *others))
            inner = attrs.evolve(union, name=f"{name}Object")
            self._add(inner, location)
            built = any_of(
                [Local(inner.name) if arm == Local(name) else arm for arm in arms_of(built)]
            )
        return AliasModel(name, built, deprecated)

    def type(self, schema: Json, name: str, location: str) -> Type:
        """The type of any schema; `name` is what an anonymous object here would be called."""
        if "$ref" in schema:
            named = Named(schema_name(schema["$ref"]))
            nullable = self._object_or_null(self.schemas[named.schema]) is not None
            return any_of([named, NULL]) if nullable else named
        flat = self._as_object(schema)
        if flat is not None:
            return self._local(self._object(flat, name, name, location), location)
        if "allOf" in schema:
            return self._all_of(schema, name, location)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._union(schema, key, name, location)
        if "enum" in schema:
            return Choice(tuple(schema["enum"]))
        kind = schema.get("type")
        if kind is None:
            if schema.keys() - {"default", "deprecated", "not"}:
                self.problems.error(location, f"cannot tell the type from {sorted(schema)}")
            return ANY
        if kind in _SCALARS:
            return BINARY if schema.get("format") == "binary" else Scalar(_SCALARS[kind])
        if kind == "null":
            return NULL
        if kind == "array":
            return ListOf(self.type(schema.get("items", {}), f"{name}Item", f"{location}/items"))
        return self._map(schema, name, location)

    def property(
        self, wire: str, schema: Json, required: bool, owner: str, location: str
    ) -> Property:
        """One member of an object, or one parameter."""
        name = identifier(wire)
        if name is None:
            self.problems.error(location, f"no Python name for {wire!r}")
            name = "unnamed"
        if name in RESERVED:
            self.problems.error(location, f"{wire!r} is the name of something else in a component")
        made = self.type(schema, owner + pascal(wire), location)
        return Property(wire, name, made, required, self.facts(schema))

    def facts(self, schema: Json) -> Facts:
        """What is said about a value, also in the alternatives that are not null."""
        arms = [
            arm
            for key in ("anyOf", "oneOf")
            for arm in schema.get(key, [])
            if arm != {"type": "null"}
        ]
        inner = self.facts(arms[0]) if len(arms) == 1 else Facts(bounds=self._shared_bounds(arms))
        return Facts(
            bool(schema.get("deprecated")) or inner.deprecated,
            schema.get("format") or inner.format,
            {**inner.bounds, **{key: schema[key] for key in _BOUNDS if key in schema}},
            schema.get("default", inner.default),
        )

    def _shared_bounds(self, arms: list[Json]) -> Json:
        """The bounds that all alternatives of one type share; a literal has none, nor needs any."""
        found: defaultdict[str, list[Json]] = defaultdict(list[Json])
        for arm in arms:
            if "enum" not in arm:
                found[str(arm.get("type"))].append(dict(self.facts(arm).bounds))
        return {
            key: value
            for first, *others in found.values()
            for key, value in first.items()
            if all(other.get(key) == value for other in others)
        }

    def _object_or_null(self, schema: Json) -> Json | None:
        """The object of a named schema that is an object or null.

        Its class bears the schema's name, so null is added where the schema is referred to.
        """
        arms = schema.get("anyOf", ())
        if len(arms) != 2 or {"type": "null"} not in arms or schema.get("properties"):
            return None
        arm: Json = next(arm for arm in arms if arm != {"type": "null"})
        return arm if "$ref" not in arm and self._as_object(arm) is not None else None

    def _as_object(self, schema: Json) -> Json | None:
        """The schema as one object with members, if that is what it is."""
        if "allOf" in schema:
            parts = schema["allOf"]
            if len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties"):
                return None
            return flatten(schema, self.schemas) if has_members(schema, self.schemas) else None
        if schema.get("properties") and ("anyOf" not in schema and "oneOf" not in schema):
            return schema
        return schema if is_choice_of_required(schema) else None

    def _all_of(self, schema: Json, name: str, location: str) -> Type:
        parts: list[Json] = [part for part in schema["allOf"] if part]
        if len(parts) == 1:
            return self.type(parts[0], name, location)
        unions = [part for part in parts if "anyOf" in part or "oneOf" in part]
        if len(unions) == 1:
            union = unions[0]
            key = "anyOf" if "anyOf" in union else "oneOf"
            others = [part for part in parts if part is not union]
            spread: Json = {key: [{"allOf": [arm, *others]} for arm in union[key]]}
            if "discriminator" in union:
                spread["discriminator"] = union["discriminator"]
            return self._union(spread, key, name, location)
        self.problems.error(location, "allOf of parts that do not make one object")
        return ANY

    def _map(self, schema: Json, name: str, location: str) -> Type:
        values = schema.get("additionalProperties")
        if is_object(values) and values:
            return MapOf(self.type(values, f"{name}Value", f"{location}/additionalProperties"))
        return MapOf(ANY)

    def _object(self, schema: Json, name: str, original: str, location: str) -> ObjectModel:
        required = set(schema.get("required", ()))
        properties = tuple(
            self.property(wire, child, wire in required, name, f"{location}/properties/{wire}")
            for wire, child in schema["properties"].items()
        )
        return ObjectModel(name, original, properties, bool(schema.get("deprecated")))

    def _local(self, model: ObjectModel | UnionModel, location: str) -> Local:
        self._add(model, location)
        return Local(model.name)

    def _add(self, model: ObjectModel | UnionModel, location: str) -> None:
        if model.name in self.locals:
            self.problems.error(location, f"two anonymous schemas would be called {model.name}")
        self.locals[model.name] = model

    def _union(self, schema: Json, key: str, name: str, location: str) -> Type:
        arms = self._flat_arms(schema, key, location)
        rest = [arm for _, arm in arms if arm != {"type": "null"}]
        inline = sum(1 for arm in rest if "$ref" not in arm and self._as_object(arm) is not None)
        built: list[Type] = []
        for index, (where, arm) in enumerate(arms):
            hint = name
            if "$ref" not in arm and self._as_object(arm) is not None and len(rest) > 1:
                hint += self._suffix(arm, inline, index)
            built.append(self.type(arm, hint, where))
        return self._join(built, name, _tag_hint(schema), location)

    def _flat_arms(self, schema: Json, key: str, location: str) -> list[tuple[str, Json]]:
        arms: list[tuple[str, Json]] = []
        for index, arm in enumerate(schema[key]):
            where = f"{location}/{key}/{index}"
            inner = next((k for k in ("anyOf", "oneOf") if k in arm), None)
            if inner is not None and not arm.get("properties"):
                arms += self._flat_arms(arm, inner, where)
            else:
                arms.append((where, arm))
        return arms

    def _suffix(self, arm: Json, inline: int, index: int) -> str:
        flat = self._as_object(arm) or arm
        title = pascal(arm.get("x-name", ""))
        if inline == 1 and "allOf" not in arm:
            return title or "Object"
        for tag in _TAGS:
            values = flat["properties"].get(tag, {}).get("enum", ())
            if len(values) == 1:
                return pascal(str(values[0]))
        return title or f"Option{index}"

    def _join(self, built: list[Type], name: str, tag: str | None, location: str) -> Type:
        """Alternatives as a type; two or more that are objects become a union with a name."""
        objects = [arm for arm in built if self._is_class(arm)]
        others = [arm for arm in built if arm not in objects]
        if len(dict.fromkeys(objects)) < 2:
            return any_of(built)
        union = UnionModel(name, tuple(dict.fromkeys(objects)), tag, location)
        return any_of([self._local(union, location), *others])

    def _is_class(self, arm: Type) -> bool:
        """Whether a type stands for one class or several."""
        if isinstance(arm, Local):
            return True
        return isinstance(arm, Named) and self._has_classes(arm.schema)

    def _has_classes(self, name: str, seen: frozenset[str] = frozenset()) -> bool:
        schema = self.schemas[name]
        return name not in seen and self._schema_has_classes(schema, seen | {name})

    def _schema_has_classes(self, schema: Json, seen: frozenset[str]) -> bool:
        if "$ref" in schema:
            return self._has_classes(schema_name(schema["$ref"]), seen)
        if self._as_object(schema) is not None:
            return True
        arms = [arm for key in ("anyOf", "oneOf", "allOf") for arm in schema.get(key, [])]
        return any(self._schema_has_classes(arm, seen) for arm in arms)


def _tag_hint(schema: Json) -> str | None:
    """The discriminator of a union, or of a union directly within it."""
    if "discriminator" in schema:
        return str(schema["discriminator"]["propertyName"])
    arms = [arm for key in ("anyOf", "oneOf") for arm in schema.get(key, [])]
    return next((hint for arm in arms if (hint := _tag_hint(arm)) is not None), None)
