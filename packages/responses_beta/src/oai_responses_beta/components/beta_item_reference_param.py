# Generated from BetaItemReferenceParam. Do not edit.
"""BetaItemReferenceParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaItemReferenceParam")
class BetaItemReferenceParam(Component):
    """An object of the API."""

    agent: BetaAgentTagParam | None = None
    type: Literal["item_reference"] | None = None
    """Default: `"item_reference"`."""

    id: str
    """Unique id."""
