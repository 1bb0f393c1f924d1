# Generated from BetaResponseStreamOptions. Do not edit.
"""BetaResponseStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseStreamOptions")
class BetaResponseStreamOptions(Component):
    """An object of the API."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
