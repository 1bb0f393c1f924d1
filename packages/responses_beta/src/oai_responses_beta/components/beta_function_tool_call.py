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
    """The model asks for a function call. A member of `BetaItem`, `BetaItemField` and `BetaOutputItem`, told by `type` = `"function_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    type: Literal["function_call"] = "function_call"
    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    namespace: str | None = None
    """Group of tools to which the tool belongs."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""
