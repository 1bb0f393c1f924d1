# Generated from Beta_AgentTagParam. Do not edit.
"""BetaAgentTagParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Beta_AgentTagParam")
class BetaAgentTagParam(Component):
    """`agent` of `BetaAdditionalToolsItemParam`, `BetaAgentMessageItemParam`, `BetaApplyPatchToolCallItemParam` and others."""

    agent_name: str
    """Name of the agent."""
