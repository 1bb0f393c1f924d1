# Generated from BetaToolSearchOutput. Do not edit.
"""BetaToolSearchOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_function_call_output_status_enum import BetaFunctionCallOutputStatusEnum
    from .beta_tool import BetaTool
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@component("BetaToolSearchOutput")
class BetaToolSearchOutput(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"tool_search_output"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["tool_search_output"] = "tool_search_output"
    id: str
    """Unique id."""

    call_id: str | None
    """Joins a call and its output."""

    execution: BetaToolSearchExecutionType
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    tools: list[BetaTool]
    """Tools that the model may call."""

    status: BetaFunctionCallOutputStatusEnum
    """How far it got, or how it stands. One of `"in_progress"`, `"completed"`, `"incomplete"`."""

    created_by: str | None = None
    """Who made it."""
