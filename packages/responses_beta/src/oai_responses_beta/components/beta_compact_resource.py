# Generated from BetaCompactResource. Do not edit.
"""BetaCompactResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_item_field import BetaItemField
    from .beta_response_usage import BetaResponseUsage


@component("BetaCompactResource")
class BetaCompactResource(Component):
    """Result of `client.beta.responses.compact`."""

    id: str
    """Unique id."""

    object: Literal["response.compaction"] = "response.compaction"
    output: list[BetaItemField]
    """What comes out."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    usage: BetaResponseUsage
    """What was used, in tokens."""
