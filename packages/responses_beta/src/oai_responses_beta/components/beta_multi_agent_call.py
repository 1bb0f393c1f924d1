# Generated from BetaMultiAgentCall. Do not edit.
"""BetaMultiAgentCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_multi_agent_action import BetaMultiAgentAction


@component("BetaMultiAgentCall")
class BetaMultiAgentCall(Component):
    """An object of `type` "multi_agent_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Default: `"multi_agent_call"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaMultiAgentAction
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""
