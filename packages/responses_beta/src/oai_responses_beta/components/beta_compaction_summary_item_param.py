# Generated from BetaCompactionSummaryItemParam. Do not edit.
"""BetaCompactionSummaryItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaCompactionSummaryItemParam")
class BetaCompactionSummaryItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"compaction"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    type: Literal["compaction"] = "compaction"
    encrypted_content: str
    """Opaque content, to be sent back unchanged. At most 20971520 characters."""
