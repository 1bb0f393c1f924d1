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
    """A member of `BetaTool`, told by `type` = `"tool_search"`."""

    type: Literal["tool_search"] = "tool_search"
    execution: BetaToolSearchExecutionType | None = None
    """Whether the server or your own code runs it. One of `"server"`, `"client"`."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: BetaEmptyModelParam | None = None
    """JSON schema of the arguments."""
