# Generated from BetaResponseConversation. Do not edit.
"""BetaResponseConversation."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseConversation")
class BetaResponseConversation(Component):
    """`conversation` of `BetaResponse`."""

    id: str
    """Unique id."""
