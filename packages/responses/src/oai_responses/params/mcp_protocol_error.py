# Generated from MCPProtocolError. Do not edit.
"""MCPProtocolError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class MCPProtocolErrorDict(TypedDict, total=False):
    """`MCPProtocolError` as a mapping."""

    type: Required[Literal["mcp_protocol_error"]]
    code: Required[int]
    message: Required[str]
