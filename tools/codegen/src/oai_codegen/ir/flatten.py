"""allOf: several schemas that hold at once, as one."""

from __future__ import annotations

from collections.abc import Mapping

from ..documents import Json
from ..refs import schema_name

_PLACE = frozenset({"default", "deprecated", "x-name"})


def has_members(schema: Json, schemas: Mapping[str, Json]) -> bool:
    """Whether a schema is an object with members, itself or through references and allOf."""
    if "$ref" in schema:
        return has_members(schemas[schema_name(schema["$ref"])], schemas)
    if "allOf" in schema:
        return any(has_members(part, schemas) for part in schema["allOf"])
    return bool(schema.get("properties"))


def only_requires(arm: Json) -> bool:
    """Whether a schema says no more than which members must be there."""
    return arm.keys() <= {"required", "not", "x-name"}


def is_choice_of_required(schema: Json) -> bool:
    """An object whose union arms only say which members go together: one class, all optional."""
    arms = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    return "properties" in schema and bool(arms) and all(only_requires(arm) for arm in arms)


def flatten(schema: Json, schemas: Mapping[str, Json]) -> Json | None:
    """One object schema for an allOf; `None` if a part is no object. Later members win."""
    merged: Json = {"type": "object", "properties": {}, "required": []}
    for part in _parts(schema, schemas):
        others = part.keys() - _PLACE - {"type", "properties", "required", "additionalProperties"}
        if others and not is_choice_of_required(part):
            return None
        if part.get("type", "object") != "object":
            return None
        for name, member in part.get("properties", {}).items():
            merged["properties"][name] = member
        merged["required"] += [n for n in part.get("required", []) if n not in merged["required"]]
        for key in ("additionalProperties", "deprecated"):
            if key in part:
                merged[key] = part[key]
    return merged


def _parts(schema: Json, schemas: Mapping[str, Json]) -> list[Json]:
    if "$ref" in schema:
        return _parts(schemas[schema_name(schema["$ref"])], schemas)
    if "allOf" in schema:
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        inner = [part for arm in schema["allOf"] for part in _parts(arm, schemas)]
        return [*inner, *([rest] if rest.keys() - _PLACE else [])]
    return [schema]
