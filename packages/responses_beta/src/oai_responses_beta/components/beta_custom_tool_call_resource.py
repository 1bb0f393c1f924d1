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
    """An object of `type` "custom_tool_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    """Unique id."""

    call_id: str
    """Joins a call and its output."""

    caller: BetaToolCallCaller | None = None
    """Who made the call."""

    namespace: str | None = None
    name: str
    input: str
    status: BetaFunctionCallStatus
    created_by: str | None = None
    """Who made it."""
