# Generated from RealtimeTranscriptionSessionCreateRequestGA. Do not edit.
"""RealtimeTranscriptionSessionCreateRequestGA in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.audio_transcription import AudioTranscription
    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGAAudio,
        RealtimeTranscriptionSessionCreateRequestGAAudioInput,
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .audio_transcription import AudioTranscriptionDict
    from .realtime_audio_formats import RealtimeAudioFormatsLike
    from .realtime_turn_detection import RealtimeTurnDetectionLike


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict(
    TypedDict, total=False
):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction` as a mapping."""

    type: NoiseReductionType


class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudioInput` as a mapping."""

    format: RealtimeAudioFormatsLike
    transcription: AudioTranscription | AudioTranscriptionDict | None
    noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
        | None
    )
    turn_detection: RealtimeTurnDetectionLike


class RealtimeTranscriptionSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGAAudio` as a mapping."""

    input: (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput
        | RealtimeTranscriptionSessionCreateRequestGAAudioInputDict
    )


class RealtimeTranscriptionSessionCreateRequestGADict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestGA` as a mapping."""

    type: Required[Literal["transcription"]]
    audio: (
        RealtimeTranscriptionSessionCreateRequestGAAudio
        | RealtimeTranscriptionSessionCreateRequestGAAudioDict
    )
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
