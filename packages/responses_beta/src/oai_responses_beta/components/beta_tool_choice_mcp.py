# Generated from BetaToolChoiceMCP. Do not edit.
"""BetaToolChoiceMCP."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaToolChoiceMCP")
class BetaToolChoiceMCP(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"mcp"`."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    """Your name for the MCP server."""

    name: str | None = None
    """Its name."""
