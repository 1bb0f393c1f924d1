"""The document of the API that ships with the emulator: its operations and their schemas."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from .values import JsonObject, as_object, objects

_SCHEMA = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter; `name` is without trailing brackets."""

    name: str
    required: bool
    schema: JsonObject


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """What a request to one operation may hold."""

    method: str
    path: str
    query: tuple[Parameter, ...] = ()
    body: JsonObject | None = None
    body_required: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """All operations by method and path template, and all schemas by name."""

    operations: dict[tuple[str, str], OperationFacts]
    schemas: dict[str, JsonObject] = field(repr=False)


def schema_name(reference: str) -> str:
    """Take the schema's name out of a `$ref`."""
    return reference.removeprefix(_SCHEMA)


def read(document: JsonObject) -> Bundle:
    """Take what the emulator needs out of an OpenAPI 3.1 document."""
    operations: dict[tuple[str, str], OperationFacts] = {}
    for path, verbs in document["paths"].items():
        for verb, operation in verbs.items():
            found = as_object(operation)
            if found is not None:
                facts = _facts(verb.upper(), path, found)
                operations[facts.method, path] = facts
    return Bundle(operations, document["components"]["schemas"])


def _facts(method: str, path: str, operation: JsonObject) -> OperationFacts:
    query = tuple(
        Parameter(
            parameter["name"].removesuffix("[]"),
            bool(parameter.get("required")),
            parameter.get("schema", {}),
        )
        for parameter in objects(operation.get("parameters"))
        if parameter.get("in") == "query"
    )
    body: Any = operation.get("requestBody", {})
    schema = body.get("content", {}).get("application/json", {}).get("schema")
    return OperationFacts(method, path, query, schema, bool(body.get("required")))


@cache
def shipped() -> Bundle:
    """Read the document that ships with this package, once."""
    text = files("oai_emulator").joinpath("data", "openapi.json").read_text("utf-8")
    return read(json.loads(text))
