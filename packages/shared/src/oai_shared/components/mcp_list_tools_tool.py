# Generated from MCPListToolsTool. Do not edit.
"""MCPListToolsTool."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("MCPListToolsTool")
class MCPListToolsTool(Component):
    """An item of `tools` of `RealtimeMCPListTools` and `MCPListTools`."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is and is for, in free text."""

    input_schema: dict[str, Any]
    """JSON schema of the arguments."""

    annotations: dict[str, Any] | None = None
    """Hints about the tool, as its server gives them."""
