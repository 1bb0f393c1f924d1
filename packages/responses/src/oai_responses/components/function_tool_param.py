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
    """A member of `NamespaceToolParamToolsItem`, told by `type` = `"function"`."""

    name: str
    """Name that the model calls. 1 to 128 characters, matching `^[a-zA-Z0-9_-]+$`."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: EmptyModelParam | None = None
    """JSON schema of the arguments."""

    strict: bool | None = None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then."""

    type: Literal["function"] = "function"
    output_schema: dict[str, Any] | None = None
    """JSON schema of the result."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
