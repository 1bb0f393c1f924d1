# Generated from ChatCompletionStreamOptions. Do not edit.
"""ChatCompletionStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionStreamOptions")
class ChatCompletionStreamOptions(Component):
    """`stream_options` of `client.chat.completions.create` and `client.completions.create`."""

    include_usage: bool | None = None
    """Whether a last chunk tells the tokens that were used."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
