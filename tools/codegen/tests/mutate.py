"""Change an API document in four ways, to see what becomes of a new one.

    python tools/codegen/tests/mutate.py [--group] IN.json OUT.json

IN is the upstream document, or all slices joined (`python -m oai_codegen bundle --whole`). OUT has
an operation, a value of an enum and a name of a field that IN has not, and an operation less; with
--group it has one new path, which belongs to no group that there is.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

Json = dict[str, Any]

NEW_PATH = "/files/{file_id}/archive"
NEW_OPERATION: Json = {
    "operationId": "archiveFile",
    "parameters": [
        {"name": "file_id", "in": "path", "required": True, "schema": {"type": "string"}}
    ],
    "responses": {
        "200": {
            "description": "Done.",
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/OpenAIFile"}}
            },
        }
    },
}
ENUM = ("Batch", "status", "paused")
"""Schema, property, new value."""

FIELD = ("ContainerResource", "last_active_at", "last_used_at")
"""Schema, old name, new name."""

REMOVED = ("/organization/data_retention", "get")
"""Path and method."""

GROUP_PATH = "/weather"
GROUP_OPERATION: Json = {
    "operationId": "getWeather",
    "parameters": [
        {"name": "place", "in": "query", "required": True, "schema": {"type": "string"}},
        {"name": "days", "in": "query", "schema": {"type": "integer", "default": 1}},
    ],
    "responses": {
        "200": {
            "description": "Done.",
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/WeatherReport"}}
            },
        }
    },
}
GROUP_SCHEMA: Json = {
    "type": "object",
    "required": ["place", "sky"],
    "properties": {
        "place": {"type": "string"},
        "sky": {"type": "string", "enum": ["clear", "clouds", "rain", "snow"]},
        "temperature": {"type": "number"},
    },
}


def add_group(document: Json) -> Json:
    """Add a path for a group of its own to a document in place, and return it."""
    document["paths"][GROUP_PATH] = {"get": GROUP_OPERATION}
    document["components"]["schemas"]["WeatherReport"] = GROUP_SCHEMA
    return document


def mutate(document: Json) -> Json:
    """Change a document in place, and return it; KeyError where it lacks what is to change."""
    schemas: Json = document["components"]["schemas"]
    if NEW_PATH in document["paths"]:
        raise KeyError(f"{NEW_PATH} is there already")
    document["paths"][NEW_PATH] = {"post": NEW_OPERATION}
    schema, name, value = ENUM
    schemas[schema]["properties"][name]["enum"].append(value)
    schema, old, new = FIELD
    properties: Json = schemas[schema]["properties"]
    if old not in properties:
        raise KeyError(old)
    schemas[schema]["properties"] = {
        new if key == old else key: child for key, child in properties.items()
    }
    required: list[str] = schemas[schema].get("required", [])
    schemas[schema]["required"] = [new if key == old else key for key in required]
    path, method = REMOVED
    del document["paths"][path][method]
    if not document["paths"][path]:
        del document["paths"][path]
    return document


def main() -> int:
    """Read, change, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--group", action="store_true", help="add a path of no group, and no more")
    parser.add_argument("source", type=Path, metavar="IN.json")
    parser.add_argument("target", type=Path, metavar="OUT.json")
    arguments = parser.parse_args()
    document: Json = json.loads(arguments.source.read_text(encoding="utf-8"))
    try:
        add_group(document) if arguments.group else mutate(document)
    except KeyError as error:
        print(f"{arguments.source}: cannot be changed so: {error} is not there", file=sys.stderr)
        return 1
    arguments.target.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    if arguments.group:
        print(f"new path           GET {GROUP_PATH} ({GROUP_OPERATION['operationId']})")
    else:
        print(f"new operation      POST {NEW_PATH} ({NEW_OPERATION['operationId']})")
        print(f"new enum value     {ENUM[0]}.{ENUM[1]}: {ENUM[2]}")
        print(f"renamed field      {FIELD[0]}.{FIELD[1]} -> {FIELD[2]}")
        print(f"removed operation  {REMOVED[1].upper()} {REMOVED[0]}")
    print(f"wrote {arguments.target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
