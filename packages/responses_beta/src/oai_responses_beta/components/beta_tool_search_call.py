# Generated from BetaToolSearchCall. Do not edit.
"""BetaToolSearchCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_status import BetaFunctionCallStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@component("BetaToolSearchCall")
class BetaToolSearchCall(Component):
    """An object of `type` "tool_search_call"."""

    agent: BetaAgentTag | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    """Default: `"tool_search_call"`."""

    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: BetaToolSearchExecutionType
    arguments: Any
    """Arguments as a JSON text, as the model wrote it."""

    status: BetaFunctionCallStatus
    created_by: str | None = None
    """Who made it."""
