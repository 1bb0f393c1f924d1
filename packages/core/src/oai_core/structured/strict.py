"""The strict form of a JSON Schema, in which the model's output is held to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..error_bodies import is_list, is_mapping

_NAMED = ("$defs", "definitions")
_LISTED = ("anyOf", "oneOf", "allOf", "prefixItems")
# What the API refuses in strict schemas; values are checked when they are read.
_REFUSED = frozenset(
    ("default", "discriminator", "uniqueItems", "readOnly", "writeOnly", "contentMediaType")
)
_FORMATS = frozenset(
    ("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid")
)
"""Formats of texts that the API takes, by its guide to structured outputs."""


def strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a schema into its strict form; what is given is not changed.

    Every object is closed, every property is required, in the order in which they stand. An
    `allOf` of one schema is merged. A `$ref` with other keywords beside it is inlined, or moved to
    an `anyOf` of one where inlining would never end. Defaults go: a property that is always sent
    needs none. What the API refuses is said in other words: `oneOf` becomes `anyOf`, and
    `prefixItems` a number of items that are each one of its members; formats that it does not
    know, `discriminator` and `uniqueItems` are left out.

    Raises `ValueError`, naming the place, for what no strict schema can say: keys that are free,
    a value of any type, a reference that leads elsewhere.
    """
    given: Any = schema
    if not isinstance(given, Mapping):
        raise TypeError(f"schema must be a mapping, not {type(given).__name__}")
    return _without_unused(_Strict(schema).copy(schema, "$"), _references(schema))


class _Strict:
    """One run over one schema; `root` is where references are looked up."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self._endless: dict[str, bool] = {}

    def copy(self, schema: Any, path: str) -> dict[str, Any]:
        """The strict form of a schema."""
        if not is_mapping(schema):
            raise ValueError(f"{path}: a strict schema cannot be {schema!r}")
        schema = self._merged(schema, path)
        made: dict[str, Any] = {}
        for key, value in schema.items():
            if key in _REFUSED or (key == "format" and not _is_known(value)):
                continue
            place = f"{path}.{key}"
            if key == "properties" or key in _NAMED:
                made[key] = {n: self.copy(item, f"{place}.{n}") for n, item in value.items()}
            elif key in _LISTED:
                made[key] = [self.copy(item, f"{place}[{i}]") for i, item in enumerate(value)]
            elif key == "items" and is_mapping(value):
                made[key] = self.copy(value, place)
            else:
                made[key] = _copied(value)
        if "$ref" not in made:
            self._close(schema, made, path)
        if "oneOf" in made and "anyOf" not in made:
            made["anyOf"] = made.pop("oneOf")
        return _without_places(made) if "prefixItems" in made else made

    def _merged(self, schema: Mapping[str, Any], path: str) -> Mapping[str, Any]:
        """Inline a `$ref` that has other keywords beside it, and merge an `allOf` of one."""
        met: set[str] = set()
        while True:
            ref = schema.get("$ref")
            every = schema.get("allOf")
            if ref is not None:
                target = self._target(ref, path)
                beside = {k: v for k, v in schema.items() if k not in ("$ref", "default")}
                if not beside:
                    return {"$ref": ref}
                if self._is_endless(ref) and path != "$":
                    return {"anyOf": [{"$ref": ref}], **beside}
                if ref in met:
                    raise ValueError(f"{path}: the reference {ref!r} leads to nothing but itself")
                met.add(ref)
                schema = {**target, **beside}
            elif is_list(every) and len(every) == 1 and is_mapping(every[0]):
                schema = {**every[0], **{k: v for k, v in schema.items() if k != "allOf"}}
            else:
                return schema

    def _is_endless(self, ref: str) -> bool:
        """Whether what is referred to holds itself: then it cannot be inlined."""
        known = self._endless.get(ref)
        if known is None:
            reached: set[str] = set()
            waiting = {ref}
            while waiting:
                inner = _references(self._target(waiting.pop(), ref)) - reached
                reached |= inner
                waiting |= inner
            known = self._endless[ref] = ref in reached
        return known

    def _target(self, ref: Any, path: str) -> Mapping[str, Any]:
        if not isinstance(ref, str) or not (ref == "#" or ref.startswith("#/")):
            raise ValueError(f"{path}: the reference {ref!r} leads out of the schema")
        target: Any = self.root
        for step in ref.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            target = target.get(name) if is_mapping(target) else None
        if not is_mapping(target):
            raise ValueError(f"{path}: nothing in the schema is at {ref!r}")
        return target

    def _close(self, schema: Mapping[str, Any], made: dict[str, Any], path: str) -> None:
        kind = schema.get("type")
        is_object = kind == "object" or (isinstance(kind, list) and "object" in kind)
        properties = made.get("properties")
        if is_object or properties is not None:
            rest = schema.get("additionalProperties", False)
            if isinstance(rest, Mapping) or (rest and not properties):
                raise ValueError(f"{path}: keys that are free cannot be strict; name each property")
            made["additionalProperties"] = False
            if properties is not None:
                made["required"] = list(properties)
        elif not made.keys() - {"title", "description", "$defs", "definitions", "examples"}:
            raise ValueError(f"{path}: a value of any type cannot be strict; say which type it has")


def _is_known(form: object) -> bool:
    return form in _FORMATS


def _without_places(made: dict[str, Any]) -> dict[str, Any]:
    """Say an array with a schema for each place as one of so many items; the order is described."""
    places: list[dict[str, Any]] = made.pop("prefixItems")
    rest: Any = made.pop("items", True)
    made["minItems"] = len(places)
    members = list(places)
    if rest.__class__ is dict:
        members.append(rest)
    else:
        made["maxItems"] = len(places)
    different = [item for index, item in enumerate(members) if item not in members[:index]]
    made["items"] = different[0] if len(different) == 1 else {"anyOf": different}
    if len(different) > 1:
        order = ", ".join(_in_words(place) for place in places)
        made["description"] = f"{made.get('description', '')} In this order: {order}.".strip()
    return made


def _in_words(schema: dict[str, Any]) -> str:
    ref = schema.get("$ref")
    if isinstance(ref, str):
        return ref.rpartition("/")[2]
    kind = schema.get("title") or schema.get("type") or "value"
    return kind if isinstance(kind, str) else "value"


def _references(value: Any) -> set[str]:
    """All references in a schema, and in what is in it."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if is_list(item):
            waiting.extend(item)
        elif is_mapping(item):
            waiting.extend(item.values())
            ref = item.get("$ref")
            if isinstance(ref, str):
                found.add(ref)
    return found


def _without_unused(schema: dict[str, Any], before: set[str]) -> dict[str, Any]:
    """Take out the definitions that nothing refers to any more, since they were inlined."""
    while gone := before - _references(schema):
        before -= gone
        for key in _NAMED:
            for name in [name for name in schema.get(key, ()) if _pointer(key, name) in gone]:
                del schema[key][name]
                if not schema[key]:
                    del schema[key]
    return schema


def _pointer(key: str, name: str) -> str:
    return f"#/{key}/{name.replace('~', '~0').replace('/', '~1')}"


def _copied(value: Any) -> Any:
    if is_mapping(value):
        return {key: _copied(item) for key, item in value.items()}
    if is_list(value):
        return [_copied(item) for item in value]
    return value
