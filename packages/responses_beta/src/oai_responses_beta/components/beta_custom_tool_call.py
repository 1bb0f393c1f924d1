# Generated from BetaCustomToolCall. Do not edit.
"""BetaCustomToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaCustomToolCall")
class BetaCustomToolCall(Component):
    """An object of `type` "custom_tool_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    input: str
