# Generated from BetaResponsesClientEvent. Do not edit.
"""BetaResponsesClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_responses_client_event import BetaResponsesClientEvent
    from .beta_response_inject_event import BetaResponseInjectEventDict
    from .beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreateDict,
    )

BetaResponsesClientEventLike: TypeAlias = "BetaResponsesClientEvent | BetaResponsesClientEventResponseCreateDict | BetaResponseInjectEventDict"
