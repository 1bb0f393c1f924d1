# Generated from CreateVoiceConsentRequest. Do not edit.
"""CreateVoiceConsentRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateVoiceConsentRequest")
class CreateVoiceConsentRequest(Component):
    """Body of `client.audio.voice_consents.create`."""

    name: str
    """Its name."""

    recording: FileInput
    """A recording of the speaker, who reads out the consent."""

    language: str
    """Code of the language that is spoken, with its region, such as `en-US`."""
