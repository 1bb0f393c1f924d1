# Generated from ToolChoiceMCP. Do not edit.
"""ToolChoiceMCP."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ToolChoiceMCP")
class ToolChoiceMCP(Component):
    """A member of `RealtimeBetaResponseCreateParamsToolChoice`, `RealtimeResponseCreateParamsToolChoice`, `RealtimeSessionCreateRequestGAToolChoice` and others, told by `type` = `"mcp"`."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    """Your name for the MCP server."""

    name: str | None = None
    """Its name."""
