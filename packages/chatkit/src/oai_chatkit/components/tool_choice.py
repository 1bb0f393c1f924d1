# Generated from ToolChoice. Do not edit.
"""ToolChoice."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ToolChoice")
class ToolChoice(Component):
    """`tool_choice` of `InferenceOptions`."""

    id: str
    """Unique id."""
