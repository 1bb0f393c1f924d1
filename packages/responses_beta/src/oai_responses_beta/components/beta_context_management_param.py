# Generated from BetaContextManagementParam. Do not edit.
"""BetaContextManagementParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaContextManagementParam")
class BetaContextManagementParam(Component):
    """An item of `context_management` of `client.beta.responses.create` and `BetaResponsesClientEventResponseCreate`."""

    type: str
    """What kind it is."""

    compact_threshold: int | None = None
    """Tokens at which the context is compacted. At least 1000."""
