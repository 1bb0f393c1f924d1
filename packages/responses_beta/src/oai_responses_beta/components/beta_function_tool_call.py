# Generated from BetaFunctionToolCall. Do not edit.
"""BetaFunctionToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaFunctionToolCall")
class BetaFunctionToolCall(Component):
    """An object of `type` "function_call"."""

    agent: BetaAgentTag | None = None
    id: str | None = None
    """Unique id."""

    type: Literal["function_call"] = "function_call"
    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
