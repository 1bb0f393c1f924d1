# Generated from BetaMCPToolExecutionError. Do not edit.
"""BetaMCPToolExecutionError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Any, Literal, Required


class BetaMCPToolExecutionErrorDict(TypedDict, total=False):
    """`BetaMCPToolExecutionError` as a mapping."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Required[Any]
