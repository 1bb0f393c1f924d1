# Generated from ResponsesClientEvent. Do not edit.
"""ResponsesClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.responses_client_event_response_create import (
        ResponsesClientEventResponseCreate,
    )
    from .responses_client_event_response_create import ResponsesClientEventResponseCreateDict

ResponsesClientEventLike: TypeAlias = (
    "ResponsesClientEventResponseCreate | ResponsesClientEventResponseCreateDict"
)
