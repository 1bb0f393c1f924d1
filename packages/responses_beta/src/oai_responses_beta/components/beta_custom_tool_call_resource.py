# Generated from BetaCustomToolCallResource. Do not edit.
"""BetaCustomToolCallResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaCustomToolCallResource")
class BetaCustomToolCallResource(Component):
    """A member of `BetaItemResource`, told by `type` = `"custom_tool_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """What made the call, the model itself or a program that it wrote."""

    namespace: str | None = None
    """Group of tools to which the tool belongs."""

    name: str
    """Name of the tool that is called."""

    input: str
    """Input of the tool, as the model wrote it."""

    status: BetaFunctionCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
