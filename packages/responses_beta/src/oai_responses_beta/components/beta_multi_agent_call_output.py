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
    """An object of `type` "multi_agent_call_output"."""

    agent: BetaAgentTag | None = None
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Default: `"multi_agent_call_output"`."""

    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]
