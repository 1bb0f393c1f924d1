"""Deterministic JSON that conforms to a schema, with what the text says where it fits."""

from __future__ import annotations

import math
import re
from typing import Any

from ..values import JsonObject, as_array, as_object, json_type

_FORMATS = {
    "date": "2025-01-31",
    "date-time": "2025-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}
_SAMPLES = ("a", "A", "0", "abc", "ABC", "123", "a1", "A1", "a-b", "a_b", "a@b.c", "2025-01-31")
_DEEP = 4
_WHOLE_TEXT = frozenset({"text", "query", "message", "input", "question", "prompt", "content"})


class SchemaValues:
    """Makes values for the schemas inside one root schema."""

    def __init__(self, root: JsonObject, text: str = "") -> None:
        self._root = root
        self._text = text.strip()
        self._numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text)]
        self._quoted = re.findall(r"\"([^\"]+)\"|“([^”]+)”", text)
        self._proper = re.findall(r"(?<=[a-z0-9,] )[A-Z][\w-]+(?: [A-Z][\w-]+)*", text)

    def make(self) -> Any:
        """Make the value of the root."""
        return self._value(self._root, "value", 0)

    def _value(self, schema: JsonObject, name: str, depth: int) -> Any:
        schema, depth = self._resolved(schema, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._member(schema["enum"])
        arms = as_array(schema.get("anyOf")) or as_array(schema.get("oneOf"))
        if arms:
            return self._value({**_rest(schema), **self._arm(arms, depth)}, name, depth)
        match self._type(schema, depth):
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, name, depth)
            case "string":
                return self._string(schema, name)
            case "integer" | "number" as kind:
                return self._number(schema, whole=kind == "integer")
            case "boolean":
                return not re.search(r"\b(?:no|not|false|off|without)\b", self._text, re.IGNORECASE)
            case _:
                return None

    def _resolved(self, schema: JsonObject, depth: int) -> tuple[JsonObject, int]:
        while "$ref" in schema or "allOf" in schema:
            if "$ref" in schema:
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                schema = {**self._target(schema["$ref"]), **rest}
                depth += 1
            else:
                schema = _merged(schema)
        return schema, depth

    def _target(self, reference: str) -> JsonObject:
        found: Any = self._root
        for step in reference.removeprefix("#").split("/"):
            if step:
                found = found.get(step.replace("~1", "/").replace("~0", "~"), {})
        return as_object(found) or {}

    def _type(self, schema: JsonObject, depth: int) -> str:
        declared = schema.get("type")
        if isinstance(declared, str):
            return declared
        names = [str(kind) for kind in as_array(declared) or []]
        if "null" in names and depth > _DEEP:
            return "null"
        for kind in names:
            if kind != "null":
                return kind
        if "properties" in schema:
            return "object"
        return "array" if "items" in schema else "null" if names else "string"

    def _arm(self, arms: list[Any], depth: int) -> JsonObject:
        candidates = [found for arm in arms if (found := as_object(arm)) is not None]
        nulls = [arm for arm in candidates if arm.get("type") == "null"]
        if nulls and depth > _DEEP:
            return nulls[0]
        real = [arm for arm in candidates if arm not in nulls] or nulls or [{}]
        simple = [arm for arm in real if "$ref" not in arm]
        return simple[0] if depth > _DEEP and simple else real[0]

    def _member(self, members: list[Any]) -> Any:
        lowered = self._text.lower()
        for member in members:
            if isinstance(member, str) and member and member.lower() in lowered:
                return member
        return next((member for member in members if member is not None), None)

    def _object(self, schema: JsonObject, depth: int) -> JsonObject:
        required = set(schema.get("required", []))
        made: JsonObject = {}
        for name, inner in schema.get("properties", {}).items():
            if depth <= _DEEP or name in required:
                made[name] = self._value(as_object(inner) or {}, name, depth)
        extra = as_object(schema.get("additionalProperties"))
        if extra is not None and not made:
            made["key"] = self._value(extra, "value", depth + 1)
        for name in required - made.keys():
            made[name] = name
        return made

    def _array(self, schema: JsonObject, name: str, depth: int) -> list[Any]:
        places = as_array(schema.get("prefixItems"))
        if places:  # a tuple: each place has a schema of its own
            return [self._value(as_object(place) or {}, name, depth + 1) for place in places]
        least = int(schema.get("minItems", 0))
        size = least if depth > _DEEP else max(least, min(2, schema.get("maxItems", 2)))
        inner = as_object(schema.get("items")) or {}
        singular = name.removesuffix("s") or name
        made = [self._value(inner, singular, depth + 1) for _ in range(size)]
        if schema.get("uniqueItems") and size > 1:
            made = made[:1] if least < 2 else [_distinct(v, i) for i, v in enumerate(made)]
        return made

    def _string(self, schema: JsonObject, name: str) -> str:
        if schema.get("format") in _FORMATS:
            return _FORMATS[str(schema["format"])]
        pattern = schema.get("pattern")
        choices = [self._words_for(name), name, *_SAMPLES]
        if pattern:
            choices = [text for text in choices if re.search(pattern, text)] or choices
        made: str = choices[0] or name
        made = made.ljust(int(schema.get("minLength", 0)), "x")
        return made[: int(schema.get("maxLength", len(made)))]

    def _words_for(self, name: str) -> str:
        if name in _WHOLE_TEXT and self._text:
            return self._text
        for pair in self._quoted:
            return str(pair[0] or pair[1])
        return self._proper[-1] if self._proper else name.replace("_", " ")

    def _number(self, schema: JsonObject, *, whole: bool) -> float | int:
        low, high = _bounds(schema, 1 if whole else 0.5)
        step = schema.get("multipleOf")
        fits = [n for n in self._numbers if low <= n <= high and (not whole or n == int(n))]
        made = fits[0] if fits else min(max(1.0, low), high)
        if step:
            made = math.ceil(made / step) * step
            if made > high:
                made = math.floor(high / step) * step
        return math.ceil(made) if whole else made


def _bounds(schema: JsonObject, margin: float) -> tuple[float, float]:
    low = schema.get("minimum", -math.inf)
    high = schema.get("maximum", math.inf)
    if json_type(schema.get("exclusiveMinimum")) in {"integer", "number"}:
        low = max(low, schema["exclusiveMinimum"] + margin)
    if json_type(schema.get("exclusiveMaximum")) in {"integer", "number"}:
        high = min(high, schema["exclusiveMaximum"] - margin)
    return low, high


def _merged(schema: JsonObject) -> JsonObject:
    merged: JsonObject = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema["allOf"]:
        properties = {**part.get("properties", {}), **merged.get("properties", {})}
        required = [*merged.get("required", []), *part.get("required", [])]
        merged = {**part, **merged}
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = required
    return merged


def _rest(schema: JsonObject) -> JsonObject:
    return {key: value for key, value in schema.items() if key not in {"anyOf", "oneOf", "type"}}


def _distinct(value: Any, index: int) -> Any:
    if isinstance(value, str):
        return f"{value} {index + 1}"
    return value + index if json_type(value) in {"integer", "number"} else value
