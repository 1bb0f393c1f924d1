"""Client events: parsed, written into the journal, and checked against the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import bad_request
from ..values import JsonObject, as_object
from .session import Session

if TYPE_CHECKING:
    from ..validation import RequestChecker


class EventReader:
    """Reads the messages of one socket; `record` is told of each, parsed where it can be."""

    def __init__(self, checker: RequestChecker, record: Callable[[Any], object]) -> None:
        self._checker = checker
        self._record = record

    def read(self, message: str | bytes) -> JsonObject:
        """Parse a message. Raises the error 400."""
        from ..validation import parse_json

        try:
            value = parse_json(message)
        except ValueError as error:
            text = message if isinstance(message, str) else message.decode("utf-8", "replace")
            self._record(text)
            raise bad_request(
                "The message could not be parsed as JSON.", code="invalid_json"
            ) from error
        self._record(value)
        event = as_object(value)
        if event is None:
            raise bad_request("An event must be a JSON object.", code="invalid_type")
        return event

    def check(self, session: Session, event: JsonObject) -> None:
        """Check an event by what its session knows. Raises the error 400."""
        schema = session.schema(event)
        if schema is not None:
            self._checker.component(schema, session.members(event))
        elif event.get("type") is None:
            raise bad_request(
                "Missing required parameter: 'type'.",
                param="type",
                code="missing_required_parameter",
            )
        else:
            known = ", ".join(map(repr, session.schemas))
            message = f"Invalid value: {event['type']!r}. Supported values are: {known}."
            raise bad_request(message, param="type", code="invalid_value")
