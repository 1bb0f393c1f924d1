"""A JSON schema validator that descends into one arm of a union."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

from ..bundle import schema_name
from ..values import FilePart, JsonObject, as_object, json_type
from .schemas import RequestSchemas
from .unions import UnionReader

_extend: Any = getattr(validators, "extend")  # noqa: B009 - untyped there
Errors = Iterator[ValidationError]


class SchemaChecker:
    """Lists what is wrong with a value. Validators are compiled once for each schema."""

    def __init__(self, schemas: RequestSchemas) -> None:
        self.schemas = schemas
        self._unions = UnionReader(schemas)
        keywords = {"$ref": self._ref, "oneOf": self._union, "anyOf": self._union}
        types = Draft202012Validator.TYPE_CHECKER.redefine_many(
            {"string": _is_string, "integer": _is_integer}
        )
        self._class: Any = _extend(Draft202012Validator, keywords, type_checker=types)
        self._compiled: dict[str, Any] = {}

    def errors(self, key: str, schema: JsonObject, value: Any) -> list[ValidationError]:
        """List the problems of `value`; `key` names the schema for the cache."""
        if key not in self._compiled:
            self._compiled[key] = self._class(self.schemas.prepare(schema))
        return list(self._compiled[key].iter_errors(value))

    def _ref(self, validator: Any, reference: str, value: Any, _schema: Any) -> Errors:
        yield from validator.descend(value, self.schemas[schema_name(reference)])

    def _union(self, validator: Any, _arms: Any, value: Any, schema: JsonObject) -> Errors:
        leaves = self._unions.arms(
            {key: schema[key] for key in ("oneOf", "anyOf") if key in schema}
        )
        arms = self._unions.of_type(leaves, value)
        if not arms:
            yield self._wrong_type(leaves, value)
            return
        found = as_object(value)
        if found is not None:
            tag = self._unions.tag(arms)
            if tag is not None:
                fitting = self._unions.tagged(arms, tag, found)
                if not fitting:
                    yield self._wrong_tag(arms, tag, found)
                    return
                arms = fitting
        yield from self._best(validator, arms, value)

    def _best(self, validator: Any, arms: list[JsonObject], value: Any) -> list[ValidationError]:
        """Give the problems with the arm that fits best: none at all, or the fewest."""
        best: list[ValidationError] | None = None
        for arm in arms:
            problems: list[ValidationError] = list(validator.descend(value, arm))
            if not problems:
                return []
            if best is None or _weight(problems) < _weight(best):
                best = problems
        if best and len(arms) > 1 and all("enum" in arm for arm in arms):
            allowed = [member for arm in arms for member in arm["enum"]]
            return [ValidationError("", validator="enum", validator_value=allowed, instance=value)]
        return best or []

    def _wrong_type(self, arms: list[JsonObject], value: Any) -> ValidationError:
        names = {name for arm in arms for name in self._unions.types(arm) or ()}
        return ValidationError(
            "", validator="type", validator_value=sorted(names - {"null"}), instance=value
        )

    def _wrong_tag(self, arms: list[JsonObject], tag: str, value: JsonObject) -> ValidationError:
        allowed = [v for arm in arms for v in self._unions.tag_values(arm, tag)]
        if tag not in value:
            return ValidationError("", validator="required", validator_value=[tag], instance=value)
        kind = "enum" if json_type(value[tag]) == "string" else "type"
        expected: Any = list(dict.fromkeys(allowed)) if kind == "enum" else ["string"]
        return ValidationError(
            "", path=[tag], validator=kind, validator_value=expected, instance=value[tag]
        )


def _is_string(_checker: object, value: object) -> bool:
    return isinstance(value, str | FilePart)


def _is_integer(_checker: object, value: object) -> bool:
    # To JSON Schema 1.0 is an integer, too, but no index and no length here.
    return isinstance(value, int) and not isinstance(value, bool)


def _weight(problems: list[ValidationError]) -> tuple[int, int, int]:
    """Tell how badly an arm fits: members too many or missing, wrong values beside the tag, all."""
    strangers = wrong = 0
    for problem in problems:
        if not problem.path:
            strangers += len(unknown_members(problem)) or problem.validator == "required"
        elif len(problem.path) == 1:
            wrong += problem.validator in {"enum", "const", "type"}
    return strangers, wrong, len(problems)


def unknown_members(problem: ValidationError) -> list[str]:
    """List the members that an object may not have."""
    if problem.validator != "additionalProperties":
        return []
    schema = as_object(problem.schema) or {}
    found = as_object(problem.instance) or {}
    return [name for name in found if name not in schema.get("properties", {})]
