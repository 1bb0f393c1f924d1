# Generated from BetaFunctionTool. Do not edit.
"""BetaFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@component("BetaFunctionTool")
class BetaFunctionTool(Component):
    """An object of `type` "function"."""

    type: Literal["function"] = "function"
    """Default: `"function"`."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None
    output_schema: dict[str, Any] | None = None
    strict: bool | None
    """Follow the schema exactly."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool."""
