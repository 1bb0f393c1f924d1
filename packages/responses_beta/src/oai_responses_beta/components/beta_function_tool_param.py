# Generated from BetaFunctionToolParam. Do not edit.
"""BetaFunctionToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_empty_model_param import BetaEmptyModelParam


@component("BetaFunctionToolParam")
class BetaFunctionToolParam(Component):
    """An object of `type` "function"."""

    name: str
    """1 to 128 characters, matching `^[a-zA-Z0-9_-]+$`."""

    description: str | None = None
    parameters: BetaEmptyModelParam | None = None
    strict: bool | None = None
    """Follow the schema exactly."""

    type: Literal["function"] = "function"
    """Default: `"function"`."""

    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. At least 1 items."""
