# Generated from BetaResponsesClientEvent. Do not edit.
"""BetaResponsesClientEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_response_inject_event import BetaResponseInjectEvent
    from .beta_responses_client_event_response_create import BetaResponsesClientEventResponseCreate

if TYPE_CHECKING:
    BetaResponsesClientEvent: TypeAlias = (
        BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | UnknownComponent
    )
    """What you send over a socket of the Responses API. Sent by the client. Told apart by `type`."""
else:
    BetaResponsesClientEvent = TaggedUnion(
        "BetaResponsesClientEvent",
        __name__,
        "type",
        {
            "response.create": "BetaResponsesClientEventResponseCreate",
            "response.inject": "BetaResponseInjectEvent",
        },
    )
