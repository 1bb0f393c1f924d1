# Generated from BetaResponsesClientEvent. Do not edit.
"""BetaResponsesClientEvent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_responses_client_event import BetaResponsesClientEvent
    from .beta_response_inject_event import BetaResponseInjectEventDict
    from .beta_responses_client_event_response_create import (
        BetaResponsesClientEventResponseCreateDict,
    )

if TYPE_CHECKING:
    BetaResponsesClientEventLike: TypeAlias = "BetaResponsesClientEvent | BetaResponsesClientEventResponseCreateDict | BetaResponseInjectEventDict"
else:
    BetaResponsesClientEventLike = Alias(
        "BetaResponsesClientEvent | BetaResponsesClientEventResponseCreateDict | BetaResponseInjectEventDict",
        __name__,
    )
