# Generated from RealtimeTranslationSessionCreateRequest. Do not edit.
"""RealtimeTranslationSessionCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequestAudio,
        RealtimeTranslationSessionCreateRequestAudioInput,
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction,
        RealtimeTranslationSessionCreateRequestAudioInputTranscription,
        RealtimeTranslationSessionCreateRequestAudioOutput,
    )


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputTranscription` as a mapping."""

    model: Required[str]


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction` as a mapping."""

    type: Required[NoiseReductionType]


class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioInput` as a mapping."""

    transcription: (
        RealtimeTranslationSessionCreateRequestAudioInputTranscription
        | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict
        | None
    )
    noise_reduction: (
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
        | None
    )


class RealtimeTranslationSessionCreateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudioOutput` as a mapping."""

    language: str


class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequestAudio` as a mapping."""

    input: (
        RealtimeTranslationSessionCreateRequestAudioInput
        | RealtimeTranslationSessionCreateRequestAudioInputDict
    )
    output: (
        RealtimeTranslationSessionCreateRequestAudioOutput
        | RealtimeTranslationSessionCreateRequestAudioOutputDict
    )


class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest` as a mapping."""

    model: Required[str]
    audio: (
        RealtimeTranslationSessionCreateRequestAudio
        | RealtimeTranslationSessionCreateRequestAudioDict
    )
