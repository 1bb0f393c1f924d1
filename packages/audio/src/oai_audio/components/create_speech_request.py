# Generated from CreateSpeechRequest. Do not edit.
"""CreateSpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .speech_model import SpeechModel


@component("CreateSpeechRequest")
class CreateSpeechRequest(Component):
    """Body of `client.audio.speech.create`."""

    model: str | SpeechModel
    """Id of the model."""

    input: str
    """The text to speak, 4,096 characters at most. At most 4096 characters."""

    instructions: str | None = None
    """How the voice is to sound. At most 4096 characters."""

    voice: VoiceIdsOrCustomVoice
    """Voice that speaks."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = None
    """Encoding of the audio. Default: `"mp3"`."""

    speed: float | None = None
    """Speed of the voice; 1 is natural. 0.25 to 4. Default: `1`."""

    stream_format: Literal["sse", "audio"] | None = None
    """How audio is sent, in events or as it is. Default: `"audio"`."""
