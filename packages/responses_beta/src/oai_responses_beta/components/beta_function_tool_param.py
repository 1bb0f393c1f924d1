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
    """A member of `BetaNamespaceToolParamToolsItem`, told by `type` = `"function"`."""

    name: str
    """Name that the model calls. 1 to 128 characters, matching `^[a-zA-Z0-9_-]+$`."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: BetaEmptyModelParam | None = None
    """JSON schema of the arguments."""

    strict: bool | None = None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then."""

    type: Literal["function"] = "function"
    output_schema: dict[str, Any] | None = None
    """JSON schema of the result."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
