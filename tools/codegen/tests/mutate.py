"""Change an API document in four ways, to see what becomes of a new one.

    python tools/codegen/tests/mutate.py IN.json OUT.json

IN is the upstream document, or all slices joined (`python -m oai_codegen bundle --whole`). OUT has
an operation, a value of an enum and a name of a field that IN has not, and an operation less.
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
    parser.add_argument("source", type=Path, metavar="IN.json")
    parser.add_argument("target", type=Path, metavar="OUT.json")
    arguments = parser.parse_args()
    document: Json = json.loads(arguments.source.read_text(encoding="utf-8"))
    try:
        mutate(document)
    except KeyError as error:
        print(f"{arguments.source}: cannot be changed so: {error} is not there", file=sys.stderr)
        return 1
    arguments.target.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    print(f"new operation      POST {NEW_PATH} ({NEW_OPERATION['operationId']})")
    print(f"new enum value     {ENUM[0]}.{ENUM[1]}: {ENUM[2]}")
    print(f"renamed field      {FIELD[0]}.{FIELD[1]} -> {FIELD[2]}")
    print(f"removed operation  {REMOVED[1].upper()} {REMOVED[0]}")
    print(f"wrote {arguments.target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
