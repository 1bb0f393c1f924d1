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
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"multi_agent_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["multi_agent_call"] = "multi_agent_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaMultiAgentAction
    """What is done, with its arguments. One of `"spawn_agent"`, `"interrupt_agent"`, `"list_agents"`, `"send_message"`, `"followup_task"`, `"wait_agent"`."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
