"""The strict form of a JSON Schema, in which the model's output is held to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..error_bodies import is_list, is_mapping

_NAMED = ("$defs", "definitions")
_LISTED = ("anyOf", "oneOf", "prefixItems")


def strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a schema into its strict form; what is given is not changed.

    Every object is closed, every property is required, in the order in which they stand. An
    `allOf` of one schema is merged, a `$ref` with other keywords beside it is inlined, unless that
    would never end. Defaults go: a property that is always sent has none, and some servers refuse
    the word.

    Raises `ValueError`, naming the place, for what no strict schema can say: keys that are free,
    a value of any type, a reference that leads elsewhere.
    """
    given: Any = schema
    if not isinstance(given, Mapping):
        raise TypeError(f"schema must be a mapping, not {type(given).__name__}")
    return _Strict(schema).copy(schema, "$", ())


class _Strict:
    """One run over one schema; `root` is where references are looked up."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root

    def copy(self, schema: Any, path: str, inlined: tuple[str, ...]) -> dict[str, Any]:
        """The strict form of a schema; `inlined` are the references that led here."""
        if not is_mapping(schema):
            raise ValueError(f"{path}: a strict schema cannot be {schema!r}")
        merged = self._merged(schema, path, inlined)
        if isinstance(merged, dict):
            return merged
        schema, inlined = merged
        made: dict[str, Any] = {}
        for key, value in schema.items():
            if key == "default":
                continue
            if key == "properties" or key in _NAMED:
                made[key] = {
                    name: self.copy(item, f"{path}.{key}.{name}", inlined)
                    for name, item in value.items()
                }
            elif key in (*_LISTED, "allOf"):
                made[key] = [
                    self.copy(item, f"{path}.{key}[{i}]", inlined) for i, item in enumerate(value)
                ]
            elif key == "items" and isinstance(value, Mapping):
                made[key] = self.copy(value, f"{path}.{key}", inlined)
            else:
                made[key] = _copied(value)
        self._close(schema, made, path)
        return made

    def _merged(
        self, schema: Mapping[str, Any], path: str, inlined: tuple[str, ...]
    ) -> dict[str, Any] | tuple[Mapping[str, Any], tuple[str, ...]]:
        """Resolve `$ref` with siblings and `allOf` of one; a finished schema is a plain dict."""
        while True:
            ref = schema.get("$ref")
            every = schema.get("allOf")
            if ref is not None:
                target = self._target(ref, path)
                siblings = {k: v for k, v in schema.items() if k not in ("$ref", "default")}
                if not siblings or ref in inlined:  # what holds itself cannot be inlined for ever
                    kept = {k: v for k, v in siblings.items() if k in _NAMED}
                    return {**self.copy_named(kept, path, inlined), "$ref": ref}
                if ref == "#":
                    target = {k: v for k, v in target.items() if k not in _NAMED}
                inlined = (*inlined, ref)
                schema = {**target, **siblings}
            elif is_list(every) and len(every) == 1 and is_mapping(every[0]):
                schema = {**every[0], **{k: v for k, v in schema.items() if k != "allOf"}}
            else:
                return schema, inlined

    def copy_named(
        self, schema: Mapping[str, Any], path: str, inlined: tuple[str, ...]
    ) -> dict[str, Any]:
        """The strict form of definitions."""
        return {
            key: {n: self.copy(v, f"{path}.{key}.{n}", inlined) for n, v in named.items()}
            for key, named in schema.items()
        }

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


def _copied(value: Any) -> Any:
    if is_mapping(value):
        return {key: _copied(item) for key, item in value.items()}
    if is_list(value):
        return [_copied(item) for item in value]
    return value
