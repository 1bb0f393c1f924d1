# Generated from BetaMCPListToolsTool. Do not edit.
"""BetaMCPListToolsTool."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("BetaMCPListToolsTool")
class BetaMCPListToolsTool(Component):
    """An object of the API."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None
    """Citations and file links within the text."""
