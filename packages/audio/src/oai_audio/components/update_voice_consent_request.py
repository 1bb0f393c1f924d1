# Generated from UpdateVoiceConsentRequest. Do not edit.
"""UpdateVoiceConsentRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("UpdateVoiceConsentRequest")
class UpdateVoiceConsentRequest(Component):
    """Body of `client.audio.voice_consents.update`."""

    name: str
    """Its name."""
