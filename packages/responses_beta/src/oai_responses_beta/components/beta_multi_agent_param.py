# Generated from BetaMultiAgentParam. Do not edit.
"""BetaMultiAgentParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaMultiAgentParam")
class BetaMultiAgentParam(Component):
    """`multi_agent` of `client.beta.responses.create` and `BetaResponsesClientEventResponseCreate`."""

    enabled: bool
    """Whether it is switched on."""

    max_concurrent_subagents: int | None = None
    """How many agents may work at once. At least 1."""
