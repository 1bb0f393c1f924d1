# Generated from BetaMCPProtocolError. Do not edit.
"""BetaMCPProtocolError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaMCPProtocolError")
class BetaMCPProtocolError(Component):
    """A member of `BetaMCPToolCallError`, told by `type` = `"mcp_protocol_error"`."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    code: int
    """Number of the error in JSON-RPC."""

    message: str
    """What happened, for people."""
