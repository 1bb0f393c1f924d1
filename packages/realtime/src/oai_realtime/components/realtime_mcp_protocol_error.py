# Generated from RealtimeMCPProtocolError. Do not edit.
"""RealtimeMCPProtocolError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeMCPProtocolError")
class RealtimeMCPProtocolError(Component):
    """An object of `type` "protocol_error"."""

    type: Literal["protocol_error"] = "protocol_error"
    code: int
    message: str
