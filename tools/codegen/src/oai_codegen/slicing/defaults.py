"""Whether a default value is one that its schema allows."""

from __future__ import annotations

from typing import Any

from ..documents import Json
from ..refs import schema_name

_PYTHON: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}


def allows(schema: Json, value: Any, schemas: Json) -> bool:
    """Look at types, enums and references; bounds and members of objects are not looked at."""
    if value is None and schema.get("nullable"):
        return True
    if "$ref" in schema and not allows(schemas[schema_name(schema["$ref"])], value, schemas):
        return False
    for key in ("anyOf", "oneOf"):
        if key in schema and not any(allows(arm, value, schemas) for arm in schema[key]):
            return False
    if not all(allows(part, value, schemas) for part in schema.get("allOf", [])):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    kind = schema.get("type")
    if not isinstance(kind, str) or kind not in _PYTHON:  # an unknown type is reported elsewhere
        return True
    if isinstance(value, bool) and kind != "boolean":
        return False
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _PYTHON[kind])
