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
    """A member of `Tool`, told by `type` = `"tool_search"`."""

    type: Literal["tool_search"] = "tool_search"
    execution: ToolSearchExecutionType | None = None
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: EmptyModelParam | None = None
    """JSON schema of the arguments."""
