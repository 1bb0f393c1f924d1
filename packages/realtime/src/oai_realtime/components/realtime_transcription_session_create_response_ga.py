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
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection")
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(Component):
    """An object of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeTranscriptionSessionCreateResponseGAAudioInput")
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = (
        None
    )
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = (
        None
    )


@component("RealtimeTranscriptionSessionCreateResponseGAAudio")
class RealtimeTranscriptionSessionCreateResponseGAAudio(Component):
    """An object of the API."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None


@component("RealtimeTranscriptionSessionCreateResponseGA")
class RealtimeTranscriptionSessionCreateResponseGA(Component):
    """An object of `type` "transcription"."""

    type: Literal["transcription"] = "transcription"
    id: str
    """Unique id."""

    object: str
    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
