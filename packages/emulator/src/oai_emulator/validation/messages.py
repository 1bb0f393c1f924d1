"""Problems of a value, told in the API's error format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jsonschema import ValidationError

from ..errors import ApiError, bad_request
from ..values import json_type
from .checker import unknown_members

_ARTICLE = {"array": "an array", "integer": "an integer", "object": "an object"}
_SIZES = {
    "minLength": ("string_below_min_length", "string too short", "at least", "characters"),
    "maxLength": ("string_above_max_length", "string too long", "at most", "characters"),
    "minItems": ("array_below_min_length", "array too short", "at least", "items"),
    "maxItems": ("array_above_max_length", "array too long", "at most", "items"),
    "minProperties": ("object_below_min_properties", "too few members", "at least", "members"),
    "maxProperties": ("object_above_max_properties", "too many members", "at most", "members"),
}
_BOUNDS = {
    "minimum": ("below_min_value", "below minimum value", ">="),
    "maximum": ("above_max_value", "above maximum value", "<="),
    "exclusiveMinimum": ("below_min_value", "below minimum value", ">"),
    "exclusiveMaximum": ("above_max_value", "above maximum value", "<"),
}
# A wrong type explains what follows from it; a stranger's name matters more than a missing one.
_ORDER = ("type", "enum", "const", "additionalProperties", "required")


def param_name(path: Iterable[str | int], last: str | None = None) -> str:
    """Write a path as the API does: `input[0].content`."""
    written = ""
    for step in [*path, *([] if last is None else [last])]:
        written += f"[{step}]" if isinstance(step, int) else f".{step}" if written else step
    return written


def worst(problems: list[ValidationError]) -> ValidationError:
    """Choose the problem to report: one answer names one."""
    ranks = {name: rank for rank, name in enumerate(_ORDER)}
    return min(
        problems,
        key=lambda problem: (
            len(problem.absolute_path) if problem.validator == "required" else 0,
            ranks.get(str(problem.validator), len(ranks)),
        ),
    )


def explain(problem: ValidationError, prefix: tuple[str | int, ...] = ()) -> ApiError:
    """Turn a problem into the answer 400."""
    path = [*prefix, *problem.absolute_path]
    param = param_name(path) or None
    kind = str(problem.validator)
    expected: Any = problem.validator_value
    value: Any = problem.instance
    if kind == "required":
        missing = param_name(path, next(key for key in expected if key not in value))
        return bad_request(
            f"Missing required parameter: '{missing}'.",
            param=missing,
            code="missing_required_parameter",
        )
    if kind == "additionalProperties":
        stranger = param_name(path, unknown_members(problem)[0])
        return bad_request(
            f"Unknown parameter: '{stranger}'.", param=stranger, code="unknown_parameter"
        )
    message, code = _about_value(kind, expected, value, param or "body")
    return bad_request(message, param=param, code=code)


def _about_value(kind: str, expected: Any, value: Any, name: str) -> tuple[str, str]:
    if kind == "type":
        return _about_type(expected, value, name), "invalid_type"
    if kind in {"enum", "const"}:
        allowed = _listed(
            [f"{member!r}" for member in (expected if kind == "enum" else [expected])]
        )
        return f"Invalid value: {value!r}. Supported values are: {allowed}.", "invalid_value"
    if kind in _SIZES:
        code, what, bound, unit = _SIZES[kind]
        return (
            f"Invalid '{name}': {what}. Expected {bound} {expected} {unit}, got {len(value)}.",
            code,
        )
    if kind in _BOUNDS:
        code, what, sign = _BOUNDS[kind]
        number = "integer" if json_type(value) == "integer" else "decimal"
        message = (
            f"Invalid '{name}': {number} {what}. Expected a value {sign} {expected}, got {value}."
        )
        return message, f"{number}_{code}"
    if kind == "pattern":
        message = f"Invalid '{name}': string does not match pattern. Expected {expected!r}."
        return message, "invalid_value"
    return f"Invalid value for '{name}'.", "invalid_value"


def _about_type(expected: Any, value: Any, name: str) -> str:
    names = [expected] if isinstance(expected, str) else expected
    wanted = _listed([_ARTICLE.get(kind, f"a {kind}") for kind in names], "or")
    found = json_type(value)
    got = "null" if found == "null" else _ARTICLE.get(found, f"a {found}")
    return f"Invalid type for '{name}': expected {wanted}, but got {got} instead."


def _listed(words: list[str], last: str = "and") -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
