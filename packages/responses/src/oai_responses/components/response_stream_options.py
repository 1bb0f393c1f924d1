# Generated from ResponseStreamOptions. Do not edit.
"""ResponseStreamOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseStreamOptions")
class ResponseStreamOptions(Component):
    """An object of the API."""

    include_obfuscation: bool | None = None
    """Pad events to hide how long their texts are."""
