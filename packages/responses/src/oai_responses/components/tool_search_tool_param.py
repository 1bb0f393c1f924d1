# Generated from ToolSearchToolParam. Do not edit.
"""ToolSearchToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .empty_model_param import EmptyModelParam
    from .tool_search_execution_type import ToolSearchExecutionType


@component("ToolSearchToolParam")
class ToolSearchToolParam(Component):
    """An object of `type` "tool_search"."""

    type: Literal["tool_search"] = "tool_search"
    """Default: `"tool_search"`."""

    execution: ToolSearchExecutionType | None = None
    description: str | None = None
    parameters: EmptyModelParam | None = None
