# Generated from BetaMultiAgentCallOutputItemParam. Do not edit.
"""BetaMultiAgentCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_multi_agent_action1 import BetaMultiAgentAction1
    from .beta_output_text_content_param import BetaOutputTextContentParam


@component("BetaMultiAgentCallOutputItemParam")
class BetaMultiAgentCallOutputItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"multi_agent_call_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    action: BetaMultiAgentAction1
    """What is done, with its arguments. One of `"spawn_agent"`, `"interrupt_agent"`, `"list_agents"`, `"send_message"`, `"followup_task"`, `"wait_agent"`."""

    output: list[BetaOutputTextContentParam]
    """What the call gave back."""
