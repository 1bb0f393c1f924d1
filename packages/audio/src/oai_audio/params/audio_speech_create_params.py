# Generated from createSpeech. Do not edit.
"""Parameters of `audio.speech.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike


class AudioSpeechCreateParams(RequestOptions, total=False):
    """Parameters of `audio.speech.create`."""

    model: Required[
        str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    ]
    input: Required[str]
    """At most 4096 characters."""

    instructions: str
    """What the model is told before anything else. At most 4096 characters."""

    voice: Required[VoiceIdsOrCustomVoiceLike]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """Default: `"mp3"`."""

    speed: float
    """0.25 to 4. Default: `1`."""

    stream_format: Literal["sse", "audio"]
    """Default: `"audio"`."""
