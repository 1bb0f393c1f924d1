# Generated from ChatCompletionStreamOptions. Do not edit.
"""ChatCompletionStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionStreamOptions")
class ChatCompletionStreamOptions(Component):
    """An object of the API."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
