# Generated from MCPToolExecutionError. Do not edit.
"""MCPToolExecutionError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal, Required


class MCPToolExecutionErrorDict(TypedDict, total=False):
    """`MCPToolExecutionError` as a mapping."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]
