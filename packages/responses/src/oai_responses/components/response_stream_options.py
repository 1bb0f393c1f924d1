# Generated from ResponseStreamOptions. Do not edit.
"""ResponseStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseStreamOptions")
class ResponseStreamOptions(Component):
    """`stream_options` of `client.responses.create` and `ResponsesClientEventResponseCreate`."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
