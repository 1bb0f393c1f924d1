# Generated from ServiceTierResponses. Do not edit.
"""ServiceTierResponses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ServiceTierResponses: TypeAlias = (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    )
    """`service_tier` of `client.responses.create`, `Response` and `ResponsesClientEventResponseCreate`."""
else:
    ServiceTierResponses = Alias(
        'Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None',
        __name__,
    )
