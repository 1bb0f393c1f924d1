# Generated from RealtimeTranscriptionSessionCreateRequest. Do not edit.
"""RealtimeTranscriptionSessionCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequestClientSecretExpiresAt,
    )


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
