# Generated from BetaContextManagementParam. Do not edit.
"""BetaContextManagementParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaContextManagementParam")
class BetaContextManagementParam(Component):
    """An object of the API."""

    type: str
    compact_threshold: int | None = None
    """Tokens at which the context is compacted. At least 1000."""
