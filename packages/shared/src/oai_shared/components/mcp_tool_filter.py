# Generated from MCPToolFilter. Do not edit.
"""MCPToolFilter."""

from __future__ import annotations

from oai_core.components import Component, component


@component("MCPToolFilter")
class MCPToolFilter(Component):
    """An object of the API."""

    tool_names: list[str] | None = None
    read_only: bool | None = None
