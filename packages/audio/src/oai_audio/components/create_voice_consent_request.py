# Generated from CreateVoiceConsentRequest. Do not edit.
"""CreateVoiceConsentRequest."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateVoiceConsentRequest")
class CreateVoiceConsentRequest(Component):
    """Body of `client.audio.voice_consents.create`."""

    name: str
    """Its name."""

    recording: Any
    """A recording of the speaker, who reads out the consent."""

    language: str
    """Code of the language that is spoken, with its region, such as `en-US`."""
