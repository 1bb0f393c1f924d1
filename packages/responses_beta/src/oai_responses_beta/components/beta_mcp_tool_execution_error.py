# Generated from BetaMCPToolExecutionError. Do not edit.
"""BetaMCPToolExecutionError."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("BetaMCPToolExecutionError")
class BetaMCPToolExecutionError(Component):
    """An object of `type` "mcp_tool_execution_error"."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Default: `"mcp_tool_execution_error"`."""

    content: Any
