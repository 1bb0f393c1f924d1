# Generated from HTTPError. Do not edit.
"""HTTPError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("HTTPError")
class HTTPError(Component):
    """A member of `MCPToolCallError`, told by `type` = `"http_error"`."""

    type: Literal["http_error"] = "http_error"
    code: int
    """HTTP status of the MCP server's answer."""

    message: str
    """What happened, for people."""
