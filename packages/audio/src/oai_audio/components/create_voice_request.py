# Generated from CreateVoiceRequest. Do not edit.
"""CreateVoiceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateVoiceRequest")
class CreateVoiceRequest(Component):
    """Body of `client.audio.voices.create`."""

    name: str
    """Its name."""

    audio_sample: FileInput
    """A recording of the voice."""

    consent: str
    """Id of the speaker's recorded consent."""
