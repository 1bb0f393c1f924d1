# Generated from ConversationParam-2. Do not edit.
"""ConversationParam2."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ConversationParam-2")
class ConversationParam2(Component):
    """An alternative of `ConversationParam`."""

    id: str
    """Unique id."""
