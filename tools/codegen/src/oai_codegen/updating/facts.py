"""What the facts of an operation say about its row in a surface file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..documents import Json
from ..ir.operations import EVENTS, JSON
from ..refs import schema_name


def row_facts(operation: Json, schemas: Mapping[str, Json]) -> Json:
    """Give `keyword`, `page`, `stream`, `event` and `binary`, as far as they show.

    An event that the document does not declare is None: a person must name its schema.
    """
    made: Json = {}
    parameters: list[Json] = operation.get("parameters", [])
    inside = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
    if len(inside) > 1:
        made["keyword"] = inside[:-1]
    asked = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
    if is_list(operation, schemas) and "requestBody" not in operation:
        made["page"] = _cursor(operation, asked, schemas)
    content = success(operation).get("content", {})
    if "stream" in asked or "stream" in _body(operation, schemas):
        made["stream"] = "query" if "stream" in asked else "body"
        if EVENTS not in content:
            made["event"] = None
    elif content and JSON not in content:
        made["binary"] = True
    return made


def is_list(operation: Json, schemas: Mapping[str, Json]) -> bool:
    """Whether the answer is an object with an array `data`."""
    data: Json = _result(operation, schemas).get("data", {})
    return data.get("type") == "array"


def success(operation: Json) -> Json:
    """The first successful response; an empty one where there is none."""
    responses: Json = operation["responses"]
    found: list[Json] = [one for code, one in responses.items() if code.startswith("2")]
    return found[0] if found else {}


def _cursor(operation: Json, asked: set[str], schemas: Mapping[str, Json]) -> str:
    if "page" in asked:
        return "next_page"
    if "after" not in asked:
        return "single"
    members = _result(operation, schemas)
    return next((key for key in ("last_id", "next") if key in members), "item")


def _result(operation: Json, schemas: Mapping[str, Json]) -> Json:
    content: Json = success(operation).get("content", {})
    entry: Json = content.get(JSON, {})
    return _members(entry.get("schema", {}), schemas)


def _body(operation: Json, schemas: Mapping[str, Json]) -> Json:
    content: Json = operation.get("requestBody", {}).get("content", {})
    return {
        name: member
        for entry in content.values()
        for name, member in _members(entry.get("schema", {}), schemas).items()
    }


def _members(schema: Json, schemas: Mapping[str, Json]) -> Json:
    """Members of a schema, through references and `allOf`."""
    if "$ref" in schema:
        return _members(schemas.get(schema_name(schema["$ref"]), {}), schemas)
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found.update(_members(part, schemas))
    return {**found, **schema.get("properties", {})}
