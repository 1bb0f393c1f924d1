# Generated from MCPToolExecutionError. Do not edit.
"""MCPToolExecutionError."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("MCPToolExecutionError")
class MCPToolExecutionError(Component):
    """A member of `MCPToolCallError`, told by `type` = `"mcp_tool_execution_error"`."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    content: Any
    """What the tool said about it."""
