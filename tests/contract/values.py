"""Values built from schemas: the least that a schema asks for, or everything it allows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Schema = Mapping[str, Any]
DEPTH = 12  # a schema that contains itself stops here
SAMPLES = (
    "https://example.com/picture.png",
    "sample",
    "tunnel_0123456789abcdef0123456789abcdef",
)


class Values:
    """Builds values for the schemas of one OpenAPI document.

    With `full`, objects get every property, and a list of a union gets one item for each member of
    the union, another list two; without, objects get what is required and lists as many items as
    they must have. `turn` moves on to the next member of each union and of each enumeration;
    `widest` is then how many turns there are. `file` makes the files of a form; where it is not
    given, the values are JSON, in which there are none.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        *,
        full: bool,
        turn: int = 0,
        file: Callable[[], Any] | None = None,
    ) -> None:
        self._document = document
        self._full = full
        self._turn = turn
        self._file = file
        self.widest = 1

    def build(self, schema: Schema, depth: int = 0) -> Any:
        """Give one value that `schema` allows."""
        schema = self._resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._next([value for value in schema["enum"] if value is not None])
        arms = self._arms(schema)
        if arms:
            return self.build(self._choose(arms, depth), depth + 1)
        if "allOf" in schema:
            return self._merged(schema, depth)
        return self._typed(schema, depth)

    def arms(self, schema: Schema) -> list[Schema]:
        """Give the members of a union, nested ones too; of another schema, itself."""
        schema = self._resolve(schema)
        arms = self._arms(schema)
        return [leaf for arm in arms for leaf in self.arms(arm)] if arms else [schema]

    def _resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            found: Any = self._document
            for part in schema["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            schema = {**found, **{key: schema[key] for key in schema if key != "$ref"}}
        return schema

    def _arms(self, schema: Schema) -> list[Schema]:
        # Arms that only say which properties are required are no union.
        arms = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if "properties" in schema or all(set(arm) <= {"required"} for arm in arms):
            return []
        arms = [arm for arm in arms if self._resolve(arm).get("type") != "null"]
        files = [arm for arm in arms if self.is_file(arm)]
        if self._file is None:
            return [arm for arm in arms if arm not in files]
        return files or arms

    def is_file(self, schema: Schema) -> bool:
        """Whether a schema asks for a file, or for files alone."""
        schema = self._resolve(schema)
        arms = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if arms:
            return all(map(self.is_file, arms))
        return schema.get("format") == "binary" or (
            "items" in schema and self.is_file(schema["items"])
        )

    def _next(self, choices: list[Any]) -> Any:
        self.widest = max(self.widest, len(choices))
        return choices[self._turn % len(choices)]

    def _choose(self, arms: list[Schema], depth: int) -> Schema:
        """Take the richest arm for a full value, the plainest deep down or for a small one."""
        ranked = sorted(arms, key=lambda arm: self._weight(arm, 3), reverse=self._full)
        return self._next(ranked) if self._full and depth < DEPTH else ranked[-self._full]

    def _weight(self, schema: Schema, depth: int) -> int:
        schema = self._resolve(schema)
        if depth == 0:
            return 1
        children = [
            *self._arms(schema),
            *schema.get("allOf", ()),
            *schema.get("properties", {}).values(),
            *([schema["items"]] if "items" in schema else []),
        ]
        return 1 + sum(self._weight(child, depth - 1) for child in children)

    def _merged(self, schema: Schema, depth: int) -> Any:
        parts = [self.build(part, depth + 1) for part in schema["allOf"]]
        if "properties" in schema:
            parts.append(self._object(schema, depth))
        if not all(isinstance(part, dict) for part in parts):
            return parts[0]
        merged = {name: value for part in parts for name, value in part.items()}
        # One part may require what another one describes.
        for part in schema["allOf"]:
            for name in self._resolve(part).get("required", ()):
                if name not in merged:
                    merged[name] = self.build(self._property(schema, name), depth + 1)
        return merged

    def _property(self, schema: Schema, name: str) -> Schema:
        for part in map(self._resolve, schema["allOf"]):
            if name in part.get("properties", {}):
                found: Schema = part["properties"][name]
                return found
        return {"type": "string"}

    def _typed(self, schema: Schema, depth: int) -> Any:
        said: str | list[str] | None = schema.get("type")
        kind = next(one for one in said if one != "null") if isinstance(said, list) else said
        if kind == "object" or "properties" in schema:
            return self._object(schema, depth)
        if kind == "array" or "items" in schema:
            return self._array(schema, depth)
        if kind == "string" and schema.get("format") == "binary":
            return self._file() if self._file is not None else None
        if kind == "string":
            return _string(schema)
        if kind in ("integer", "number"):
            return _number(schema)
        return True if kind == "boolean" else "anything"

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        wanted = set(schema.get("required", ()))
        if self._full and depth < DEPTH:
            wanted |= set(properties)
        wanted = self._alternatives(schema, wanted) & set(properties)
        value = {
            name: self.build(child, depth + 1)
            for name, child in properties.items()
            if name in wanted and (self._file is not None or not self.is_file(child))
        }
        more = schema.get("additionalProperties")
        if self._full and more not in (None, True, False, {}) and not properties:
            value["key"] = self.build(more, depth + 1)
        return value

    def _alternatives(self, schema: Schema, wanted: set[str]) -> set[str]:
        """Take one of the arms that only say what is required; with `not`, it excludes others."""
        arms = [
            set(arm["required"])
            for arm in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
            if set(arm) == {"required"}
        ]
        if not arms:
            return wanted
        chosen: set[str] = self._next(arms)
        others = set[str]().union(*arms) if "not" in schema or "oneOf" in schema else set[str]()
        return wanted - others | chosen

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 100)
        items = schema.get("items", {})
        made: list[Any] = []
        if self._full and depth < DEPTH:
            arms = self.arms(items)
            made = [self.build(arm, depth + 1) for arm in (arms if len(arms) > 1 else arms * 2)]
            made = made[:most]
        while len(made) < least:
            made.append(self.build(items, depth + 1))
        return made


def _string(schema: Schema) -> str:
    least, most = schema.get("minLength", 0), schema.get("maxLength", 10_000)
    for sample in SAMPLES if schema.get("format") == "uri" else SAMPLES[1:]:
        text = sample.ljust(least, "x")[:most]
        if re.search(schema.get("pattern", ""), text):
            return text
    raise ValueError(f"no sample fits the pattern {schema['pattern']!r}: add one to SAMPLES")


def _number(schema: Schema) -> int | float:
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
    number: int | float = max(1, low + ("exclusiveMinimum" in schema))
    most: int | float = schema.get("maximum", number)
    return min(number, most)
