# Generated from createSpeech. Do not edit.
"""Parameters of `audio.speech.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.speech_model import SpeechModel


class AudioSpeechCreateParams(RequestOptions, total=False):
    """Parameters of `audio.speech.create`."""

    model: Required[str | SpeechModel]
    """Id of the model."""

    input: Required[str]
    """The text to speak, 4,096 characters at most. At most 4096 characters."""

    instructions: str
    """How the voice is to sound. At most 4096 characters."""

    voice: Required[VoiceIdsOrCustomVoiceLike]
    """Voice that speaks."""

    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """Encoding of the audio. Default: `"mp3"`."""

    speed: float
    """Speed of the voice; 1 is natural. 0.25 to 4. Default: `1`."""

    stream_format: Literal["sse", "audio"]
    """How audio is sent, in events or as it is. Default: `"audio"`."""
