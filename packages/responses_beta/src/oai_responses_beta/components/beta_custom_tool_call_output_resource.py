# Generated from BetaCustomToolCallOutputResource. Do not edit.
"""BetaCustomToolCallOutputResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from .beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaCustomToolCallOutputResource")
class BetaCustomToolCallOutputResource(Component):
    """A member of `BetaItemResource` and `BetaOutputItem`, told by `type` = `"custom_tool_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What the call gave back."""

    status: BetaFunctionCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
