# Generated from BetaHTTPError. Do not edit.
"""BetaHTTPError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaHTTPError")
class BetaHTTPError(Component):
    """A member of `BetaMCPToolCallError`, told by `type` = `"http_error"`."""

    type: Literal["http_error"] = "http_error"
    code: int
    """HTTP status of the MCP server's answer."""

    message: str
    """What happened, for people."""
