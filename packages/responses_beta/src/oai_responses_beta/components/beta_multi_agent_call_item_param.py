# Generated from BetaMultiAgentCallItemParam. Do not edit.
"""BetaMultiAgentCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_multi_agent_action1 import BetaMultiAgentAction1


@component("BetaMultiAgentCallItemParam")
class BetaMultiAgentCallItemParam(Component):
    """An object of `type` "multi_agent_call"."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Default: `"multi_agent_call"`."""

    action: BetaMultiAgentAction1
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
