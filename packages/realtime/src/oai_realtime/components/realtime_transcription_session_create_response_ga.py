# Generated from RealtimeTranscriptionSessionCreateResponseGA. Do not edit.
"""RealtimeTranscriptionSessionCreateResponseGA."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription_response import AudioTranscriptionResponse
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats


@component("RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction")
class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeTranscriptionSessionCreateResponseGAAudioInput`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection")
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(Component):
    """`turn_detection` of `RealtimeTranscriptionSessionCreateResponseGAAudioInput`."""

    type: str | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeTranscriptionSessionCreateResponseGAAudioInput")
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Component):
    """`input` of `RealtimeTranscriptionSessionCreateResponseGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    transcription: AudioTranscriptionResponse | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = (
        None
    )
    """Filter for noise in the audio that comes in."""

    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = (
        None
    )
    """How the server notices that someone has finished speaking."""


@component("RealtimeTranscriptionSessionCreateResponseGAAudio")
class RealtimeTranscriptionSessionCreateResponseGAAudio(Component):
    """`audio` of `RealtimeTranscriptionSessionCreateResponseGA`."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None
    """How audio comes in."""


@component("RealtimeTranscriptionSessionCreateResponseGA")
class RealtimeTranscriptionSessionCreateResponseGA(Component):
    """A member of `RealtimeCreateClientSecretResponseSession`, `RealtimeServerEventSessionCreatedSession` and `RealtimeServerEventSessionUpdatedSession`, told by `type` = `"transcription"`."""

    type: Literal["transcription"] = "transcription"
    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
    """How audio goes in and out."""
