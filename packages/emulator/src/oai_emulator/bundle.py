"""The document of the API that ships with the emulator: its operations and their schemas."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from .values import JsonObject, as_object, objects

_SCHEMA = "#/components/schemas/"

BETA = "?beta=true"
"""Ends the path of an operation that shares its path with a plain one."""

JSON = "application/json"
FORM = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter; `name` is without trailing brackets."""

    name: str
    required: bool
    schema: JsonObject


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation answers: a status, and schemas by media type (none for no body)."""

    status: int = 200
    media: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])

    @property
    def schema(self) -> JsonObject | None:
        """The schema of a JSON value; none for text and bytes, however they are declared."""
        found = self.media.get(JSON)
        return None if found is None or found.get("type") == "string" else found


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """What a request to one operation may hold, and what comes back."""

    method: str
    path: str
    query: tuple[Parameter, ...] = ()
    bodies: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    body_required: bool = False
    result: Result = field(default_factory=Result)

    @property
    def body(self) -> JsonObject | None:
        """The schema of a JSON body."""
        return self.bodies.get(JSON)


@dataclass(frozen=True, slots=True)
class Bundle:
    """All operations by method and path template, and all schemas by name."""

    operations: dict[tuple[str, str], OperationFacts]
    schemas: dict[str, JsonObject] = field(repr=False)


def schema_name(reference: str) -> str:
    """Take the schema's name out of a `$ref`."""
    return reference.removeprefix(_SCHEMA)


def reference(name: str) -> str:
    """Give the `$ref` to a schema."""
    return _SCHEMA + name


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
    result = _result(operation.get("responses", {}))
    return OperationFacts(method, path, query, _schemas(body), bool(body.get("required")), result)


def _result(answers: JsonObject) -> Result:
    for status, answer in answers.items():
        if status.startswith("2"):
            return Result(int(status), _schemas(answer))
    return Result()


def _schemas(holder: JsonObject) -> dict[str, JsonObject]:
    return {
        media: content.get("schema", {}) for media, content in holder.get("content", {}).items()
    }


@cache
def shipped() -> Bundle:
    """Read the document that ships with this package, once."""
    text = files("oai_emulator").joinpath("data", "openapi.json").read_text("utf-8")
    return read(json.loads(text))
