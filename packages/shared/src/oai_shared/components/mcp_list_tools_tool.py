# Generated from MCPListToolsTool. Do not edit.
"""MCPListToolsTool."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("MCPListToolsTool")
class MCPListToolsTool(Component):
    """An object of the API."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None
    """Citations and file links within the text."""
