# Generated from BetaFunctionToolCallOutputResource. Do not edit.
"""BetaFunctionToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from .beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaFunctionToolCallOutputResource")
class BetaFunctionToolCallOutputResource(Component):
    """An object of `type` "function_call_output"."""

    agent: BetaAgentTag | None = None
    id: str
    """Unique id."""

    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    """Joins a call and its output."""

    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    """Who made the call."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: BetaFunctionCallOutputStatusEnum
    created_by: str | None = None
    """Who made it."""
