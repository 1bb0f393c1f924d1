# Generated from BetaToolSearchCallItemParam. Do not edit.
"""BetaToolSearchCallItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_empty_model_param import BetaEmptyModelParam
    from .beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@component("BetaToolSearchCallItemParam")
class BetaToolSearchCallItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"tool_search_call"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["tool_search_call"] = "tool_search_call"
    execution: BetaToolSearchExecutionType | None = None
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    arguments: BetaEmptyModelParam
    """What to search for."""

    status: BetaFunctionCallItemStatus | None = None
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""
