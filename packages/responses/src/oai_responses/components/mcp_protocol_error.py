# Generated from MCPProtocolError. Do not edit.
"""MCPProtocolError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MCPProtocolError")
class MCPProtocolError(Component):
    """A member of `MCPToolCallError`, told by `type` = `"mcp_protocol_error"`."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    code: int
    """Number of the error in JSON-RPC."""

    message: str
    """What happened, for people."""
