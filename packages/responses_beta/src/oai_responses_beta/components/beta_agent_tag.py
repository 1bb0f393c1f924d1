# Generated from BetaAgentTag. Do not edit.
"""BetaAgentTag."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaAgentTag")
class BetaAgentTag(Component):
    """An object of the API."""

    agent_name: str
