# Generated from BetaResponseStreamOptions. Do not edit.
"""BetaResponseStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseStreamOptions")
class BetaResponseStreamOptions(Component):
    """`stream_options` of `client.beta.responses.create` and `BetaResponsesClientEventResponseCreate`."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
