# Generated from FunctionToolParam. Do not edit.
"""FunctionToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from .empty_model_param import EmptyModelParam


@component("FunctionToolParam")
class FunctionToolParam(Component):
    """An object of `type` "function"."""

    name: str
    """1 to 128 characters, matching `^[a-zA-Z0-9_-]+$`."""

    description: str | None = None
    parameters: EmptyModelParam | None = None
    strict: bool | None = None
    """Follow the schema exactly."""

    type: Literal["function"] = "function"
    """Default: `"function"`."""

    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. At least 1 items."""
