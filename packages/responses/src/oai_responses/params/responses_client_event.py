# Generated from ResponsesClientEvent. Do not edit.
"""ResponsesClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.responses_client_event_response_create import (
        ResponsesClientEventResponseCreate,
    )
    from .responses_client_event_response_create import ResponsesClientEventResponseCreateDict

if TYPE_CHECKING:
    ResponsesClientEventLike: TypeAlias = (
        "ResponsesClientEventResponseCreate | ResponsesClientEventResponseCreateDict"
    )
else:
    ResponsesClientEventLike = Alias(
        "ResponsesClientEventResponseCreate | ResponsesClientEventResponseCreateDict", __name__
    )
