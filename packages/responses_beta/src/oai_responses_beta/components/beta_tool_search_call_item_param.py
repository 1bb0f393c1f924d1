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
    """An object of `type` "tool_search_call"."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    """Unique id."""

    call_id: str | None = None
    """Joins a call and its output. 1 to 64 characters."""

    type: Literal["tool_search_call"] = "tool_search_call"
    """Default: `"tool_search_call"`."""

    execution: BetaToolSearchExecutionType | None = None
    arguments: BetaEmptyModelParam
    """Arguments as a JSON text, as the model wrote it."""

    status: BetaFunctionCallItemStatus | None = None
