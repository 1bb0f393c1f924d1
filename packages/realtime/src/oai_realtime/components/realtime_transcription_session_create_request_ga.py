# Generated from RealtimeTranscriptionSessionCreateRequestGA. Do not edit.
"""RealtimeTranscriptionSessionCreateRequestGA."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_turn_detection import RealtimeTurnDetection


@component("RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction")
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeTranscriptionSessionCreateRequestGAAudioInput")
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = (
        None
    )
    turn_detection: RealtimeTurnDetection | None = None


@component("RealtimeTranscriptionSessionCreateRequestGAAudio")
class RealtimeTranscriptionSessionCreateRequestGAAudio(Component):
    """An object of the API."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None


@component("RealtimeTranscriptionSessionCreateRequestGA")
class RealtimeTranscriptionSessionCreateRequestGA(Component):
    """An object of `type` "transcription"."""

    type: Literal["transcription"] = "transcription"
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""
