# Generated from VoiceConsentResource. Do not edit.
"""VoiceConsentResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VoiceConsentResource")
class VoiceConsentResource(Component):
    """Result of `client.audio.voice_consents.create`, `client.audio.voice_consents.retrieve` and `client.audio.voice_consents.update`. Item of the list that `client.audio.voice_consents.list` gives."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    language: str
    """Code of the language that is spoken, with its region, such as `en-US`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
