"""Which arm of a union a value means: by its JSON type, then by its tag, then by the best fit."""

from __future__ import annotations

from typing import Any

from ..values import JsonObject, as_object, json_type
from .schemas import Schemas

# Members that tell one object from another, in the order in which they are believed.
_TAGS = ("type", "role", "object", "event")


class UnionReader:
    """Looks through the arms of unions."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def arms(self, schema: JsonObject) -> list[JsonObject]:
        """List the leaf arms of a union; unions inside it are opened."""
        schema = self._schemas.resolve(schema)
        inner = schema.get("oneOf") or schema.get("anyOf")
        if not inner or "properties" in schema:
            return [schema]
        return [leaf for arm in inner for leaf in self.arms(arm)]

    def of_type(self, arms: list[JsonObject], value: Any) -> list[JsonObject]:
        """Keep the arms that take this JSON type."""
        name = json_type(value)
        return [arm for arm in arms if (types := self.types(arm)) is None or _takes(types, name)]

    def types(self, arm: JsonObject) -> set[str] | None:
        """List the JSON types that an arm takes; `None` for any."""
        declared = arm.get("type")
        if declared is not None:
            return {declared} if isinstance(declared, str) else set(declared)
        if "enum" in arm:
            return {json_type(member) for member in arm["enum"]}
        if "const" in arm:
            return {json_type(arm["const"])}
        if "properties" in arm or "required" in arm:
            return {"object"}
        return {"array"} if "items" in arm else None

    def tag(self, arms: list[JsonObject]) -> str | None:
        """Name the member by which objects are told apart, if there is one."""
        for name in _TAGS:
            if len(arms) > 1 and all(self.tag_values(arm, name) for arm in arms):
                return name
        return None

    def tag_values(self, arm: JsonObject, name: str) -> list[Any]:
        """List the values that an arm allows for its tag."""
        declared = as_object(arm.get("properties", {}).get(name))
        if declared is None:
            return []
        found: list[Any] = []
        for leaf in self.arms(declared):
            found += leaf.get("enum", []) or ([leaf["const"]] if "const" in leaf else [])
        return found

    def tagged(self, arms: list[JsonObject], name: str, value: JsonObject) -> list[JsonObject]:
        """Keep the arms whose tag fits; an object without the tag fits where it is optional."""
        if name in value:
            return [arm for arm in arms if value[name] in self.tag_values(arm, name)]
        return [arm for arm in arms if name not in arm.get("required", [])]


def _takes(types: set[str], name: str) -> bool:
    return name in types or (name == "integer" and "number" in types)
