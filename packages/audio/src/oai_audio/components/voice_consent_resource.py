# Generated from VoiceConsentResource. Do not edit.
"""VoiceConsentResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VoiceConsentResource")
class VoiceConsentResource(Component):
    """An object of `object` "audio.voice_consent"."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    id: str
    """Unique id."""

    name: str
    language: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""
