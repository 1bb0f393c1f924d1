"""Schemas made ready: `allOf` is merged, and objects are closed to unknown members."""

from __future__ import annotations

from typing import Any

from ..bundle import schema_name
from ..values import JsonObject, as_array, as_object, objects

# Members that the document calls required and that the server fills in when they are missing.
_FILLED_IN: dict[str, frozenset[str]] = {
    "FunctionTool": frozenset({"parameters", "strict"}),
    "InputImageContent": frozenset({"detail"}),
    "OutputTextContent": frozenset({"annotations", "logprobs"}),
    "OutputMessage": frozenset({"id", "status", "type"}),
    "ReasoningItem": frozenset({"id"}),
}

# What items carry when they come back from a list: they may be sent as input again.
_ECHOED = ("id", "status", "created_by", "phase")
_BETA = "Beta"
_INPUT_UNIONS = ("InputItem", "Item", f"{_BETA}InputItem", f"{_BETA}Item")


# What an answer carries and a request may carry back, although the document does not say so.
_RETURNED: dict[str, tuple[str, ...]] = {
    "ChatCompletionRequestAssistantMessage": ("annotations",),
}


class Schemas:
    """The schemas by name, each prepared when it is first asked for."""

    def __init__(self, schemas: dict[str, JsonObject]) -> None:
        self._source = schemas
        self._ready: dict[str, JsonObject] = {}

    def __getitem__(self, name: str) -> JsonObject:
        if name not in self._ready:
            self._ready[name] = self._component(name)
        return self._ready[name]

    def resolve(self, schema: JsonObject) -> JsonObject:
        """Follow references until there is a schema."""
        while "$ref" in schema:
            schema = self[schema_name(schema["$ref"])]
        return schema

    def _component(self, name: str) -> JsonObject:
        return self.prepare(self._source[name])

    def prepare(self, schema: JsonObject) -> JsonObject:
        """Merge and close a schema and everything inside it."""
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        if "allOf" in schema:
            schema = self._merge(schema)
        made: JsonObject = {}
        for key, value in schema.items():
            made[key] = self._keyword(key, value)
        if "properties" in made and not {"additionalProperties", "oneOf", "anyOf"} & made.keys():
            made["additionalProperties"] = False
        if ("oneOf" in made or "anyOf" in made) and "properties" not in made:
            made.pop("type", None)
        return made

    def _keyword(self, key: str, value: Any) -> Any:
        if key == "properties":
            return {name: self.prepare(schema) for name, schema in value.items()}
        if key in {"oneOf", "anyOf"}:
            return [self.prepare(schema) for schema in value]
        if key in {"items", "additionalProperties", "not", "propertyNames"}:
            inner = as_object(value)
            return value if inner is None else self.prepare(inner)
        return value

    def _merge(self, schema: JsonObject) -> JsonObject:
        """Make one schema of an `allOf`; where parts disagree the later one wins."""
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        merged: JsonObject = {}
        for part in [*schema["allOf"], rest]:
            flat = self._open(part)
            properties = {**merged.get("properties", {}), **flat.get("properties", {})}
            required = [*(as_array(merged.get("required")) or []), *flat.get("required", [])]
            merged |= flat
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = list(dict.fromkeys(required))
        return merged

    def _open(self, part: JsonObject) -> JsonObject:
        while "$ref" in part:
            part = self._source[schema_name(part["$ref"])]
        return self._merge(part) if "allOf" in part else part


class RequestSchemas(Schemas):
    """The schemas as requests meet them: looser than those of what comes back."""

    def __init__(self, schemas: dict[str, JsonObject]) -> None:
        super().__init__(schemas)
        self._items = {
            schema_name(arm["$ref"])
            for union in _INPUT_UNIONS
            for arm in _arms(schemas.get(union, {}))
            if "$ref" in arm
        }

    def _component(self, name: str) -> JsonObject:
        made = super()._component(name)
        absent = _FILLED_IN.get(name.removeprefix(_BETA))
        if absent:
            made["required"] = [key for key in made.get("required", []) if key not in absent]
        extra = _RETURNED.get(name, ()) + (_ECHOED if name in self._items else ())
        if extra and "properties" in made:
            made["properties"] = {**{key: {} for key in extra}, **made["properties"]}
        return made


def _arms(schema: JsonObject) -> list[JsonObject]:
    return objects(schema.get("oneOf") or schema.get("anyOf"))
