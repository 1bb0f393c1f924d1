# Generated from BetaMCPToolExecutionError. Do not edit.
"""BetaMCPToolExecutionError."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("BetaMCPToolExecutionError")
class BetaMCPToolExecutionError(Component):
    """A member of `BetaMCPToolCallError`, told by `type` = `"mcp_tool_execution_error"`."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: Any
    """What the tool said about it."""
