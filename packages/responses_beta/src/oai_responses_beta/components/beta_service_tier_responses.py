# Generated from BetaServiceTierResponses. Do not edit.
"""BetaServiceTierResponses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaServiceTierResponses: TypeAlias = (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    )
    """`service_tier` of `client.beta.responses.create`, `BetaResponse` and `BetaResponsesClientEventResponseCreate`."""
else:
    BetaServiceTierResponses = Alias(
        'Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None',
        __name__,
    )
