# Generated from Beta_AgentTagParam. Do not edit.
"""BetaAgentTagParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("Beta_AgentTagParam")
class BetaAgentTagParam(Component):
    """An object of the API."""

    agent_name: str
