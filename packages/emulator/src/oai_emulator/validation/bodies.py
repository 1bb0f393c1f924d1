"""The body of a request against its schema."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..bundle import FORM, JSON, Bundle, OperationFacts, reference
from ..errors import ApiError, bad_request
from ..values import JsonObject, as_array, as_object
from .checker import SchemaChecker
from .forms import read_form
from .messages import explain, worst
from .schemas import RequestSchemas
from .unions import UnionReader

DEPTH = 64
"""How many levels of lists and objects a body may have: checks and copies take frames for each."""


class RequestChecker:
    """Reads and checks the bodies and queries of all operations of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        schemas = RequestSchemas(bundle.schemas)
        self._unions = UnionReader(schemas)
        self._checker = SchemaChecker(schemas)

    def body(self, facts: OperationFacts, content: bytes, content_type: str) -> JsonObject:
        """Parse and check a body: JSON, a form, or text, which is the member of its type's name.

        An empty one is an empty object where that is allowed.
        """
        if not facts.bodies:
            return {}
        media = content_type.partition(";")[0].strip().lower()
        if not content.strip():
            if facts.body_required:
                kind = "JSON body" if facts.body is not None else "body"
                raise bad_request(f"The request needs a {kind}.")
            return self._checked(facts, next(iter(facts.bodies)), {})
        if media not in facts.bodies:
            wanted = " or ".join(f"'{known}'" for known in facts.bodies)
            raise ApiError(415, f"Unsupported content type: '{content_type}'. Send {wanted}.")
        return self._checked(facts, media, self._read(facts, media, content, content_type))

    def _read(self, facts: OperationFacts, media: str, content: bytes, content_type: str) -> Any:
        if media == JSON:
            return _parse(content)
        if media == FORM:
            return read_form(content, content_type, facts.bodies[media], self._unions)
        return content.decode("utf-8", "replace")

    def _checked(self, facts: OperationFacts, media: str, value: Any) -> JsonObject:
        found = as_object(value)
        if found is None:
            if isinstance(value, str) and media != JSON:
                return {media.rpartition("/")[2]: value}
            raise bad_request("The body must be a JSON object.", code="invalid_type")
        key = f"{facts.method} {facts.path} {media}"
        problems = self._checker.errors(key, facts.bodies[media], found)
        if problems:
            raise explain(worst(problems))
        return found

    def component(self, name: str, value: JsonObject) -> None:
        """Check a value against a schema of the document, by its name."""
        problems = self._checker.errors(f"#{name}", {"$ref": reference(name)}, value)
        if problems:
            raise explain(worst(problems))

    def query_value(self, facts: OperationFacts, name: str, schema: JsonObject, value: Any) -> None:
        """Check one query parameter."""
        problems = self._checker.errors(f"{facts.method} {facts.path}?{name}", schema, value)
        if problems:
            raise explain(worst(problems), (name,))


def parse_json(content: str | bytes) -> Any:
    """Parse strict JSON: without `NaN` and its like, and not deeper than `DEPTH`.

    Raises `ValueError`.
    """

    def refuse(constant: str) -> Any:
        raise ValueError(constant)

    try:
        value = json.loads(content, parse_constant=refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    level = [value]
    for _ in range(DEPTH + 1):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return value
    raise ValueError("nested too deeply")


def _inside(value: Any) -> Iterable[Any]:
    members = as_object(value)
    if members is not None:
        return members.values()
    return as_array(value) or ()


def _parse(content: bytes) -> Any:
    try:
        return parse_json(content)
    except ValueError as error:
        raise bad_request("The body of the request could not be parsed as JSON.") from error
