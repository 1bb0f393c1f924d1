"""Schemas reduced to facts, in JSON Schema 2020-12.

Whatever the document does in an older or mistaken way is mended here and counted, so that neither
the generator nor a validator needs to know of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from ..documents import Json
from ..naming import pascal
from ..problems import Problems
from ..refs import LOCAL, schema_name
from .defaults import allows
from .keywords import FACTS, FORMATS, KNOWN, NAME, PROSE, TYPES

NULL: Json = {"type": "null"}
_ARMS = ("anyOf", "oneOf")
_TAGS = ("type", "object", "event", "role")


@attrs.define
class Cleaner:
    """Cleans schemas of one document and counts what it mends."""

    schemas: Json
    problems: Problems
    mended: Counter[str] = attrs.field(factory=Counter[str])

    def clean(self, schema: Json, location: str, root: str | None = None) -> Json:
        """The facts of a schema; `root` is the named schema that it is part of."""
        return self._schema(schema, location, root, frozenset())

    def _schema(self, schema: Json, location: str, root: str | None, outer: frozenset[str]) -> Json:
        self._check(schema, location)
        if "$recursiveRef" in schema:
            self.mended["recursive-ref"] += 1
            if root is None:
                self.problems.error(location, "$recursiveRef outside a named schema")
            return {"$ref": f"{LOCAL}{root}"}
        facts = {key: schema[key] for key in schema if key in FACTS}
        self._mend_scalars(facts, schema, location)
        nullable = self._is_nullable(facts, schema)
        available = outer | self._properties(schema)
        for key in ("allOf", *_ARMS):
            if key in facts:
                facts[key] = [
                    self._arm(part, f"{location}/{key}/{index}", root, available, key)
                    for index, part in enumerate(facts[key])
                ]
        self._mend_required(facts, available)
        if "properties" in facts:
            facts["properties"] = {
                name: self._schema(child, f"{location}/properties/{name}", root, frozenset())
                for name, child in facts["properties"].items()
            }
        for key in ("items", "additionalProperties", "propertyNames", "not"):
            if isinstance(facts.get(key), dict):
                facts[key] = self._schema(facts[key], f"{location}/{key}", root, available)
        if len(facts.get("allOf", ())) == 1 and len(facts) == 1:
            facts = facts["allOf"][0]
        return _or_null(facts) if nullable else facts

    def _arm(
        self, part: Json, location: str, root: str | None, available: frozenset[str], key: str
    ) -> Json:
        arm = self._schema(part, location, root, available)
        title = part.get("title")
        if key in _ARMS and title and "properties" in arm and not _has_tag(arm):
            arm = {NAME: pascal(str(title)), **arm}
        return arm

    def _check(self, schema: Json, location: str) -> None:
        for key in sorted(schema.keys() - KNOWN):
            self.problems.error(location, f"unknown schema keyword {key!r}")
        kind = schema.get("type")
        if kind is not None and not (isinstance(kind, str) and kind in TYPES):
            self.problems.error(location, f"unknown type {kind!r}")
        form = schema.get("format")
        if form is not None and form not in FORMATS:
            self.problems.error(location, f"unknown format {form!r}")
        if "mapping" in schema.get("discriminator", {}):
            self.problems.error(location, "discriminator with a mapping")

    def _mend_scalars(self, facts: Json, schema: Json, location: str) -> None:
        if "$ref" in facts and "type" in facts:
            self.mended["type-beside-ref"] += 1
            del facts["type"]
        if "items" in facts and "type" not in facts:
            self.mended["untyped-array"] += 1
            facts["type"] = "array"
        if facts.get("type") == "array" and "discriminator" in facts:
            self.mended["array-discriminator"] += 1
            del facts["discriminator"]
        if "min_items" in schema or "max_items" in schema:
            self.mended["misplaced-keyword"] += 1
        if facts.get("type") == "array" and "required" in facts:
            self.mended["misplaced-keyword"] += 1
            del facts["required"]
        for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(facts.get(bound), bool):
                self.mended["exclusive-minimum"] += 1
                if facts.pop(bound):
                    facts[bound] = facts.pop(limit)
        if "const" in facts:
            facts["enum"] = [facts.pop("const")]
        if "default" in facts and not allows(schema, facts["default"], self.schemas):
            self.mended["bad-default"] += 1
            del facts["default"]
        if None in facts.get("enum", ()):
            self.problems.error(location, "an enum lists null")

    def _is_nullable(self, facts: Json, schema: Json) -> bool:
        if schema.get("nullable") is False:
            self.mended["nullable-false"] += 1
        nullable = schema.get("nullable") is True
        if nullable:
            self.mended["nullable"] += 1
        parts = facts.get("allOf", [])
        rest = [part for part in parts if part.keys() - PROSE != {"nullable"}]
        if len(rest) < len(parts):
            self.mended["nullable"] += len(parts) - len(rest)
            facts["allOf"] = rest
            nullable = True
        return nullable and not any(NULL in facts.get(key, ()) for key in _ARMS)

    def _mend_required(self, facts: Json, available: frozenset[str]) -> None:
        names = facts.get("required")
        if names is None:
            return
        unique = list(dict.fromkeys(names))
        self.mended["repeated-required"] += len(unique) < len(names)
        known = [name for name in unique if name in available]
        self.mended["unknown-required"] += len(unique) - len(known)
        if known:
            facts["required"] = known
        else:
            del facts["required"]

    def _properties(self, schema: Json) -> frozenset[str]:
        return frozenset(self._walk_properties(schema))

    def _walk_properties(self, schema: Json) -> Iterator[str]:
        yield from schema.get("properties", {})
        if "$ref" in schema:
            yield from self._walk_properties(self.schemas[schema_name(schema["$ref"])])
        for part in schema.get("allOf", []):
            yield from self._walk_properties(part)


def _has_tag(arm: Json) -> bool:
    properties: Any = arm["properties"]
    return any(len(properties.get(tag, {}).get("enum", ())) == 1 for tag in _TAGS)


def _or_null(facts: Json) -> Json:
    """The same, or null; what is said about the place (default, deprecated) stays outside."""
    place: Json = {}
    for key in ("deprecated", "default"):
        if key in facts:
            place[key] = facts.pop(key)
    if facts.keys() == {"anyOf"}:
        return {**place, "anyOf": [*facts["anyOf"], NULL]}
    return {**place, "anyOf": [facts, NULL]}
