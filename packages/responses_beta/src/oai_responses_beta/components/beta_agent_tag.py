# Generated from BetaAgentTag. Do not edit.
"""BetaAgentTag."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaAgentTag")
class BetaAgentTag(Component):
    """`agent` of `BetaAdditionalTools`, `BetaAgentMessage`, `BetaApplyPatchToolCall` and others."""

    agent_name: str
    """Name of the agent."""
