# Generated from VoiceConsentDeletedResource. Do not edit.
"""VoiceConsentDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VoiceConsentDeletedResource")
class VoiceConsentDeletedResource(Component):
    """Result of `client.audio.voice_consents.delete`."""

    id: str
    """Unique id."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    deleted: bool
    """Whether it is gone."""
