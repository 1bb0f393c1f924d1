# Generated from ToolChoice. Do not edit.
"""ToolChoice."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ToolChoice")
class ToolChoice(Component):
    """An object of the API."""

    id: str
    """Unique id."""
