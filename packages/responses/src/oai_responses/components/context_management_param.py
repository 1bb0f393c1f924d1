# Generated from ContextManagementParam. Do not edit.
"""ContextManagementParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ContextManagementParam")
class ContextManagementParam(Component):
    """An item of `context_management` of `client.responses.create` and `ResponsesClientEventResponseCreate`."""

    type: str
    """What kind it is."""

    compact_threshold: int | None = None
    """Tokens at which the context is compacted. At least 1000."""
