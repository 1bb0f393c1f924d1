# Generated from BetaFunctionToolCallOutput. Do not edit.
"""BetaFunctionToolCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaFunctionToolCallOutput")
class BetaFunctionToolCallOutput(Component):
    """An object of `type` "function_call_output"."""

    agent: BetaAgentTag | None = None
    id: str | None = None
    """Unique id."""

    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    """Who made the call."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
