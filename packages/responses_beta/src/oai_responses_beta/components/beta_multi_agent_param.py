# Generated from BetaMultiAgentParam. Do not edit.
"""BetaMultiAgentParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaMultiAgentParam")
class BetaMultiAgentParam(Component):
    """An object of the API."""

    enabled: bool
    max_concurrent_subagents: int | None = None
    """At least 1."""
