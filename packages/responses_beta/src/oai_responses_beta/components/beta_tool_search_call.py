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
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"tool_search_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: BetaToolSearchExecutionType
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    arguments: Any
    """What to search for."""

    status: BetaFunctionCallStatus
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
