# Generated from BetaToolSearchToolParam. Do not edit.
"""BetaToolSearchToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_empty_model_param import BetaEmptyModelParam
    from .beta_tool_search_execution_type import BetaToolSearchExecutionType


@component("BetaToolSearchToolParam")
class BetaToolSearchToolParam(Component):
    """An object of `type` "tool_search"."""

    type: Literal["tool_search"] = "tool_search"
    """Default: `"tool_search"`."""

    execution: BetaToolSearchExecutionType | None = None
    description: str | None = None
    parameters: BetaEmptyModelParam | None = None
