# Generated from RealtimeMCPProtocolError. Do not edit.
"""RealtimeMCPProtocolError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeMCPProtocolError")
class RealtimeMCPProtocolError(Component):
    """A member of `RealtimeMCPToolCallError`, told by `type` = `"protocol_error"`."""

    type: Literal["protocol_error"] = "protocol_error"
    code: int
    """Number of the error in JSON-RPC."""

    message: str
    """What happened, for people."""
