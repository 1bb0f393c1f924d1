# Generated from BetaConversationParam-2. Do not edit.
"""BetaConversationParam2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaConversationParam-2")
class BetaConversationParam2(Component):
    """An alternative of `BetaConversationParam`."""

    id: str
    """Unique id."""
