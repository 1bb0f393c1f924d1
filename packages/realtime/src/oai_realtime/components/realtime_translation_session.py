# Generated from RealtimeTranslationSession. Do not edit.
"""RealtimeTranslationSession."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionAudioInputTranscription")
class RealtimeTranslationSessionAudioInputTranscription(Component):
    """An object of the API."""

    model: str


@component("RealtimeTranslationSessionAudioInputNoiseReduction")
class RealtimeTranslationSessionAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType


@component("RealtimeTranslationSessionAudioInput")
class RealtimeTranslationSessionAudioInput(Component):
    """An object of the API."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None


@component("RealtimeTranslationSessionAudioOutput")
class RealtimeTranslationSessionAudioOutput(Component):
    """An object of the API."""

    language: str | None = None


@component("RealtimeTranslationSessionAudio")
class RealtimeTranslationSessionAudio(Component):
    """An object of the API."""

    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None


@component("RealtimeTranslationSession")
class RealtimeTranslationSession(Component):
    """An object of `type` "translation"."""

    id: str
    """Unique id."""

    type: Literal["translation"] = "translation"
    expires_at: int
    """Seconds since 1970, UTC."""

    model: str
    audio: RealtimeTranslationSessionAudio
