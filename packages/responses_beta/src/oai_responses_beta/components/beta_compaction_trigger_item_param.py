# Generated from BetaCompactionTriggerItemParam. Do not edit.
"""BetaCompactionTriggerItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam


@component("BetaCompactionTriggerItemParam")
class BetaCompactionTriggerItemParam(Component):
    """A member of `BetaInputItem`, told by `type` = `"compaction_trigger"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["compaction_trigger"] = "compaction_trigger"
