# Generated from CreateSpeechRequest. Do not edit.
"""CreateSpeechRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice


@component("CreateSpeechRequest")
class CreateSpeechRequest(Component):
    """An object of the API."""

    model: str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    input: str
    """At most 4096 characters."""

    instructions: str | None = None
    """What the model is told before anything else. At most 4096 characters."""

    voice: VoiceIdsOrCustomVoice
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = None
    """Default: `"mp3"`."""

    speed: float | None = None
    """0.25 to 4. Default: `1`."""

    stream_format: Literal["sse", "audio"] | None = None
    """Default: `"audio"`."""
