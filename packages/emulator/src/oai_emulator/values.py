"""Small helpers for JSON values whose shape is not known yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeGuard, cast

JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file of a form. Schemas see it as a string of so many bytes."""

    filename: str
    media: str
    content: bytes

    def __len__(self) -> int:
        return len(self.content)


def as_object(value: Any) -> JsonObject | None:
    """Give `value` back if it is a JSON object."""
    return cast("JsonObject", value) if isinstance(value, dict) else None


def as_array(value: Any) -> list[Any] | None:
    """Give `value` back if it is a JSON array."""
    return value if _is_array(value) else None


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def objects(value: Any) -> list[JsonObject]:
    """Give the objects in an array; an empty list for anything else."""
    return [found for entry in as_array(value) or [] if (found := as_object(entry)) is not None]


def json_type(value: Any) -> str:
    """Name the JSON type of a value; whole floats count as numbers."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str() | FilePart():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
