# Generated from UpdateChatCompletionRequest. Do not edit.
"""UpdateChatCompletionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("UpdateChatCompletionRequest")
class UpdateChatCompletionRequest(Component):
    """Body of `client.chat.completions.update`."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
