"""The body of a request against its schema."""

from __future__ import annotations

import json
from typing import Any

from ..bundle import Bundle, OperationFacts
from ..errors import ApiError, bad_request
from ..values import JsonObject, as_object
from .checker import SchemaChecker
from .messages import explain, worst
from .schemas import RequestSchemas


class RequestChecker:
    """Reads and checks the bodies and queries of all operations of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self._checker = SchemaChecker(RequestSchemas(bundle.schemas))

    def body(self, facts: OperationFacts, content: bytes, content_type: str) -> JsonObject:
        """Parse and check a JSON body. An empty one is an empty object where that is allowed."""
        if facts.body is None:
            return {}
        if not content.strip():
            if facts.body_required:
                raise bad_request("The request needs a JSON body.")
            content = b"{}"
        elif content_type.partition(";")[0].strip().lower() != "application/json":
            raise ApiError(
                415, f"Unsupported content type: '{content_type}'. Send 'application/json'."
            )
        return self._checked(f"{facts.method} {facts.path}", facts.body, _parse(content))

    def _checked(self, key: str, schema: JsonObject, value: Any) -> JsonObject:
        found = as_object(value)
        if found is None:
            raise bad_request("The body must be a JSON object.", code="invalid_type")
        problems = self._checker.errors(key, schema, found)
        if problems:
            raise explain(worst(problems))
        return found

    def query_value(self, facts: OperationFacts, name: str, schema: JsonObject, value: Any) -> None:
        """Check one query parameter."""
        problems = self._checker.errors(f"{facts.method} {facts.path}?{name}", schema, value)
        if problems:
            raise explain(worst(problems), (name,))


def _parse(content: bytes) -> Any:
    def refuse(constant: str) -> Any:
        raise ValueError(constant)

    try:
        return json.loads(content, parse_constant=refuse)
    except ValueError as error:
        raise bad_request("The body of the request could not be parsed as JSON.") from error
