# Generated from BetaMCPToolFilter. Do not edit.
"""BetaMCPToolFilter."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaMCPToolFilter")
class BetaMCPToolFilter(Component):
    """An object of the API."""

    tool_names: list[str] | None = None
    read_only: bool | None = None
