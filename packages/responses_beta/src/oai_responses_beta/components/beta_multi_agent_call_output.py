# Generated from BetaMultiAgentCallOutput. Do not edit.
"""BetaMultiAgentCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_multi_agent_action import BetaMultiAgentAction
    from .beta_output_text_content import BetaOutputTextContent


@component("BetaMultiAgentCallOutput")
class BetaMultiAgentCallOutput(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"multi_agent_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaMultiAgentAction
    """What is done, with its arguments. One of `"spawn_agent"`, `"interrupt_agent"`, `"list_agents"`, `"send_message"`, `"followup_task"`, `"wait_agent"`."""

    output: list[BetaOutputTextContent]
    """What the call gave back."""
