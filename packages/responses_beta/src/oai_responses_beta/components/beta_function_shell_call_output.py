# Generated from BetaFunctionShellCallOutput. Do not edit.
"""BetaFunctionShellCallOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from .beta_function_shell_call_output_status_enum import BetaFunctionShellCallOutputStatusEnum
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaFunctionShellCallOutput")
class BetaFunctionShellCallOutput(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"shell_call_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    status: BetaFunctionShellCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    output: list[BetaFunctionShellCallOutputContent]
    """What the call gave back."""

    max_output_length: int | None
    """Characters of output that are kept, both streams together."""

    created_by: str | None = None
    """Who made it."""
