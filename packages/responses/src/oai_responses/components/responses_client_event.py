# Generated from ResponsesClientEvent. Do not edit.
"""ResponsesClientEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .responses_client_event_response_create import ResponsesClientEventResponseCreate

if TYPE_CHECKING:
    ResponsesClientEvent: TypeAlias = ResponsesClientEventResponseCreate
    """What you send over a socket of the Responses API. Sent by the client."""
else:
    ResponsesClientEvent = Alias("ResponsesClientEventResponseCreate", __name__)
