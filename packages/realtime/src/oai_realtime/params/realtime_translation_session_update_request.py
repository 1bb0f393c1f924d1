# Generated from RealtimeTranslationSessionUpdateRequest. Do not edit.
"""RealtimeTranslationSessionUpdateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_translation_session_update_request import (
        RealtimeTranslationSessionUpdateRequestAudio,
        RealtimeTranslationSessionUpdateRequestAudioInput,
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction,
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription,
        RealtimeTranslationSessionUpdateRequestAudioOutput,
    )


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInputTranscription` as a mapping."""

    model: Required[str]


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction` as a mapping."""

    type: Required[NoiseReductionType]


class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioInput` as a mapping."""

    transcription: (
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription
        | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict
        | None
    )
    noise_reduction: (
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction
        | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
        | None
    )


class RealtimeTranslationSessionUpdateRequestAudioOutputDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudioOutput` as a mapping."""

    language: str


class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequestAudio` as a mapping."""

    input: (
        RealtimeTranslationSessionUpdateRequestAudioInput
        | RealtimeTranslationSessionUpdateRequestAudioInputDict
    )
    output: (
        RealtimeTranslationSessionUpdateRequestAudioOutput
        | RealtimeTranslationSessionUpdateRequestAudioOutputDict
    )


class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequest` as a mapping."""

    audio: (
        RealtimeTranslationSessionUpdateRequestAudio
        | RealtimeTranslationSessionUpdateRequestAudioDict
    )
