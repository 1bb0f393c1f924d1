# Generated from BetaFunctionShellCallOutputItemParam. Do not edit.
"""BetaFunctionShellCallOutputItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParam,
    )
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


@component("BetaFunctionShellCallOutputItemParam")
class BetaFunctionShellCallOutputItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"shell_call_output"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str
    """Joins a call and its output. 1 to 64 characters."""

    caller: BetaToolCallCallerParam | None = None
    """What made the call, the model itself or a program that it wrote."""

    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[BetaFunctionShellCallOutputContentParam]
    """What the call gave back."""

    status: BetaFunctionShellCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    max_output_length: int | None = None
    """Characters of output that are kept, both streams together."""
