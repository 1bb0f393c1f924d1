# Generated from BetaFunctionTool. Do not edit.
"""BetaFunctionTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@component("BetaFunctionTool")
class BetaFunctionTool(Component):
    """A function that the model may ask you to call. A member of `BetaTool`, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    name: str
    """Name that the model calls."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: dict[str, Any] | None
    """JSON schema of the arguments."""

    output_schema: dict[str, Any] | None = None
    """JSON schema of the result."""

    strict: bool | None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`."""
