# Generated from BetaMCPProtocolError. Do not edit.
"""BetaMCPProtocolError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaMCPProtocolError")
class BetaMCPProtocolError(Component):
    """An object of `type` "mcp_protocol_error"."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Default: `"mcp_protocol_error"`."""

    code: int
    message: str
