# Generated from UpdateConversationBody. Do not edit.
"""UpdateConversationBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("UpdateConversationBody")
class UpdateConversationBody(Component):
    """Body of `client.conversations.update`."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
