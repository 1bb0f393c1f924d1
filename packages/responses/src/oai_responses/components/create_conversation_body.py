# Generated from CreateConversationBody. Do not edit.
"""CreateConversationBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .input_item import InputItem


@component("CreateConversationBody")
class CreateConversationBody(Component):
    """Body of `client.conversations.create`."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    items: list[InputItem] | None = None
    """The items. At most 20 items."""
