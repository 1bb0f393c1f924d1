"""Values that conform to the schemas of the document, around members that are given."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..validation.schemas import Schemas
from ..validation.unions import UnionReader
from ..values import FilePart, JsonObject, as_array, as_object, json_type
from .naming import text_for

Lookup = Callable[[str], JsonObject | None]

# Optional members that a new object shows all the same.
_SHOWN = frozenset({"id", "object", "created_at", "status", "name", "email", "role"})
_MOST = 1000
_TRUE = frozenset({"deleted", "success", "valid"})
# Members that may be null and are not, when an object is new.
_KNOWN = frozenset({"api_key", "created_at", "email", "name", "role", "status"})
# What an object is when it was just made, in the order of preference; else the first value.
_FRESH = ("active", "enabled", "pending", "queued", "in_progress", "completed")


@dataclass(frozen=True, slots=True)
class Context:
    """What samples are made of.

    `now` is the time in seconds since 1970, `lookup` finds an object by its id, and `hint` is a
    word for the choice between kinds of objects.
    """

    now: int = 0
    hint: str = ""
    lookup: Lookup = field(default=lambda _: None)


class _Nothing:
    """No value was given."""


NOTHING = _Nothing()


class Sampler:
    """Makes values; the same given members make the same value."""

    def __init__(self, schemas: dict[str, JsonObject]) -> None:
        self._schemas = Schemas(schemas)
        self._unions = UnionReader(self._schemas)

    def make(self, schema: JsonObject, given: Any = NOTHING, context: Context | None = None) -> Any:
        """Make a value. Given members are taken over where they fit, and where there is room."""
        prepared = self._schemas.prepare(schema)
        return _Maker(self._unions, context or Context()).value(prepared, given, "")

    def arms(self, schema: JsonObject) -> list[JsonObject]:
        """List the schemas that a schema may mean."""
        return self._unions.arms(self._schemas.prepare(schema))

    def members(self, schema: JsonObject | None) -> JsonObject:
        """Give the members of an object by name."""
        for arm in [] if schema is None else self.arms(schema):
            if (found := as_object(arm.get("properties"))) is not None:
                return found
        return {}


class _Maker:
    """Makes one value."""

    def __init__(self, unions: UnionReader, context: Context) -> None:
        self._unions = unions
        self._context = context

    def value(self, schema: JsonObject, given: Any, name: str) -> Any:
        arms = self._unions.arms(schema)
        if given is not NOTHING:
            for arm in self._fitting(arms, given):
                found = self._given(arm, given, name)
                if found is not NOTHING:
                    return found
        if not arms or not arms[0]:
            return name
        nulls = [arm for arm in arms if arm.get("type") == "null"]
        if nulls and name not in _KNOWN:
            return None
        real = [arm for arm in arms if arm not in nulls]
        if given is None and real[0].get("type") == "string" and not _choices(real[0]):
            return ""
        if nulls and name == "status" and not _choices(real[0]):
            return _FRESH[0]
        return self._fresh(self._hinted(real), name)

    def _fitting(self, arms: list[JsonObject], given: Any) -> list[JsonObject]:
        fitting = self._unions.of_type(arms, given)
        found = as_object(given)
        tag = self._unions.tag(fitting) if found is not None else None
        return self._unions.tagged(fitting, tag, found) if tag and found is not None else fitting

    def _hinted(self, arms: list[JsonObject]) -> JsonObject:
        hint = self._context.hint
        for arm in arms if hint and len(arms) > 1 else []:
            if any(hint in str(tag).split(".") for tag in self._unions.tag_values(arm, "object")):
                return arm
        return next((arm for arm in arms if _choices(arm)), arms[0])

    def _given(self, arm: JsonObject, given: Any, name: str) -> Any:
        if (members := as_object(given)) is not None:
            return self._object(arm, members)
        if (entries := as_array(given)) is not None:
            return self._array(arm, entries, name)
        if isinstance(given, FilePart):
            return NOTHING
        return given if _fits(arm, given) else NOTHING

    def _fresh(self, arm: JsonObject, name: str) -> Any:
        choices = _choices(arm)
        if choices:
            return next((word for word in _FRESH if word in choices), choices[0])
        kinds = self._unions.types(arm) or {"object"}
        if "object" in kinds:
            return self._object(arm, {})
        if "array" in kinds:
            return self._array(arm, [], name)
        if "string" in kinds:
            return _text(arm, name)
        if kinds & {"integer", "number"}:
            return self._number(arm, name)
        return name in _TRUE if "boolean" in kinds else None

    def _object(self, arm: JsonObject, given: JsonObject) -> JsonObject:
        declared: JsonObject = arm.get("properties", {})
        required = arm.get("required", [])
        made: JsonObject = {}
        for name, schema in declared.items():
            if name in given:
                made[name] = self.value(schema, given[name], name)
            elif name in required or name in _SHOWN:
                made[name] = self.value(schema, self._known(name, given), name)
        extra = arm.get("additionalProperties", not declared)
        if extra is False:
            return made
        rest = {name: value for name, value in given.items() if name not in declared}
        inner = as_object(extra)
        if inner is None:
            return made | rest
        return made | {name: self.value(inner, value, name) for name, value in rest.items()}

    def _known(self, name: str, given: JsonObject) -> Any:
        """Find what a member is called after: `role` for a given `role_id`."""
        named = given.get(f"{name}_id")
        if not isinstance(named, str):
            return NOTHING
        return self._context.lookup(named) or {"id": named}

    def _array(self, arm: JsonObject, given: list[Any], name: str) -> list[Any]:
        inner = as_object(arm.get("items")) or {}
        singular = name.removesuffix("s")
        missing = max(0, int(arm.get("minItems", 0)) - len(given))
        whole = [*given, *[NOTHING] * missing]
        return [self.value(inner, entry, singular) for entry in whole]

    def _number(self, arm: JsonObject, name: str) -> float | int:
        low, high = arm.get("minimum"), arm.get("maximum")
        made: float | int = _MOST if name.startswith("max_") else 0
        made = made if low is None else max(made, low)
        if name.endswith(("_at", "_time")) or arm.get("format") == "unixtime":
            made = self._context.now + (86400 if name == "expires_at" else 0)
        if "exclusiveMinimum" in arm:
            made = max(made, arm["exclusiveMinimum"] + 1)
        return made if high is None else min(made, high)


def _choices(arm: JsonObject) -> list[Any]:
    return [arm["const"]] if "const" in arm else arm.get("enum", [])


def _fits(arm: JsonObject, value: Any) -> bool:
    """Tell whether a scalar of the right type is within the bounds of its schema."""
    if "enum" in arm and value not in arm["enum"]:
        return False
    if "const" in arm and value != arm["const"]:
        return False
    if isinstance(value, str):
        long = int(arm.get("minLength", 0)) <= len(value) <= int(arm.get("maxLength", len(value)))
        return long and re.search(arm.get("pattern", ""), value) is not None
    if json_type(value) in {"integer", "number"}:
        return bool(arm.get("minimum", value) <= value <= arm.get("maximum", value))
    return True


def _text(arm: JsonObject, name: str) -> str:
    choices = [text_for(name, arm.get("format")), "sample", "0", "a" * 8, "1024x1024"]
    pattern = arm.get("pattern")
    made = next((text for text in choices if not pattern or re.search(pattern, text)), choices[0])
    made = made.ljust(int(arm.get("minLength", 0)), "x")
    return made[: int(arm.get("maxLength", len(made)))]
