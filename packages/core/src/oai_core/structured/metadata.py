"""What `Annotated` says beside a type: a description, and limits of its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

LIMITS: Mapping[str, Mapping[str, str]] = {
    "number": {
        "ge": "minimum",
        "gt": "exclusiveMinimum",
        "le": "maximum",
        "lt": "exclusiveMaximum",
        "multiple_of": "multipleOf",
    },
    "string": {"min_length": "minLength", "max_length": "maxLength", "pattern": "pattern"},
    "array": {"min_length": "minItems", "max_length": "maxItems"},
}
"""Kind of value -> attribute of the metadata -> keyword of JSON Schema."""


@attrs.frozen
class About:
    """Says more about a type: `Annotated[float, About("in euro, without tax", ge=0)]`.

    `description` is for the model. Numbers are limited by `ge`, `gt`, `le`, `lt` and `multiple_of`,
    texts and arrays by `min_length` and `max_length`, texts by a regular expression, too. The
    limits are in the schema, and are checked when a value is read.
    """

    description: str | None = None
    ge: float | None = attrs.field(default=None, kw_only=True)
    gt: float | None = attrs.field(default=None, kw_only=True)
    le: float | None = attrs.field(default=None, kw_only=True)
    lt: float | None = attrs.field(default=None, kw_only=True)
    multiple_of: float | None = attrs.field(default=None, kw_only=True)
    min_length: int | None = attrs.field(default=None, kw_only=True)
    max_length: int | None = attrs.field(default=None, kw_only=True)
    pattern: str | None = attrs.field(default=None, kw_only=True)


def read(items: tuple[Any, ...]) -> tuple[str | None, dict[str, Any]]:
    """Take the description and the limits from what stands behind the type in `Annotated`.

    A text is a description. Of any other object the attributes count that `About` has, as those of
    annotated-types, msgspec and pydantic do, and `documentation`, as of `typing_extensions.Doc`.
    """
    description: str | None = None
    limits: dict[str, Any] = {}
    for item in items:
        if isinstance(item, str):
            description = item
            continue
        for name in ("description", "documentation"):
            text = getattr(item, name, None)
            if isinstance(text, str) and not isinstance(item, type):
                description = text
        for part in (item, *_parts(item)):
            for names in LIMITS.values():
                for name in names:
                    value = getattr(part, name, None)
                    if isinstance(value, int | float | str) and not isinstance(value, bool):
                        limits[name] = value
    return description, limits


def _parts(item: Any) -> tuple[Any, ...]:
    """What pydantic's `Field(...)` holds."""
    parts: Any = getattr(item, "metadata", ())
    return tuple(cast("list[Any]", parts)) if isinstance(parts, list | tuple) else ()
