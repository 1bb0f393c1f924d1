# Generated from BetaItemReferenceParam. Do not edit.
"""BetaItemReferenceParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaItemReferenceParam")
class BetaItemReferenceParam(Component):
    """A member of `BetaInputItem`, told by `type` = `"item_reference"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["item_reference"] | None = None
    """What kind it is. Default: `"item_reference"`."""

    id: str
    """Unique id."""
