# Generated from FunctionTool. Do not edit.
"""FunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller


@component("FunctionTool")
class FunctionTool(Component):
    """An object of `type` "function"."""

    type: Literal["function"] = "function"
    """Default: `"function"`."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None
    output_schema: dict[str, Any] | None = None
    strict: bool | None
    defer_loading: bool | None = None
    allowed_callers: list[CallableToolAllowedCaller] | None = None
