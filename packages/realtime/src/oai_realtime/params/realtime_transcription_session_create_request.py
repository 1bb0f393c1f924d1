# Generated from RealtimeTranscriptionSessionCreateRequest. Do not edit.
"""RealtimeTranscriptionSessionCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from ..components.audio_transcription import AudioTranscription
    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecret,
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .audio_transcription import AudioTranscriptionDict


class RealtimeTranscriptionSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestTurnDetection` as a mapping."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction` as a mapping."""

    type: NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt` as a mapping."""

    anchor: Literal["created_at"]
    seconds: int


class RealtimeTranscriptionSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecret` as a mapping."""

    expires_at: (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt
        | RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAtDict
    )


class RealtimeTranscriptionSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequest` as a mapping."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | None
    )
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | None
    )
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_transcription: AudioTranscription | AudioTranscriptionDict | None
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    modalities: Iterable[Literal["text", "audio"]]
    client_secret: (
        RealtimeTranscriptionSessionCreateRequestClientSecret
        | RealtimeTranscriptionSessionCreateRequestClientSecretDict
    )
