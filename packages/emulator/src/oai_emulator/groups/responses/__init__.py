"""Responses: creation, streams, background runs, input items."""

from __future__ import annotations

from ...routing import Route
from . import create, extras, stored


class ResponsesGroup:
    """The operations under /responses."""

    name = "responses"
    routes = (
        Route("POST", "/responses", create.create),
        Route("POST", "/responses/input_tokens", extras.count_tokens),
        Route("POST", "/responses/compact", extras.compact),
        Route("GET", "/responses/{response_id}", stored.retrieve),
        Route("DELETE", "/responses/{response_id}", stored.delete),
        Route("POST", "/responses/{response_id}/cancel", stored.cancel),
        Route("GET", "/responses/{response_id}/input_items", stored.input_items),
    )
