# Generated from VoiceResource. Do not edit.
"""VoiceResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VoiceResource")
class VoiceResource(Component):
    """Result of `client.audio.voices.create`."""

    object: Literal["audio.voice"] = "audio.voice"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
