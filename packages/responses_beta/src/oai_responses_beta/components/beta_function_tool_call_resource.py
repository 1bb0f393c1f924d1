# Generated from BetaFunctionToolCallResource. Do not edit.
"""BetaFunctionToolCallResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_call_caller import BetaToolCallCaller


@component("BetaFunctionToolCallResource")
class BetaFunctionToolCallResource(Component):
    """An object of `type` "function_call"."""

    agent: BetaAgentTag | None = None
    id: str
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

    status: BetaFunctionCallStatus
    created_by: str | None = None
    """Who made it."""
