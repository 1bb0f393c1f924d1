# Generated from RealtimeTranscriptionSessionCreateRequest. Do not edit.
"""RealtimeTranscriptionSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranscriptionSessionCreateRequestTurnDetection")
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Component):
    """An object of the API."""

    type: Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction")
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeTranscriptionSessionCreateRequest")
class RealtimeTranscriptionSessionCreateRequest(Component):
    """An object of the API."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ) = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscription | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""
