# Generated from RealtimeTranslationSessionUpdateRequest. Do not edit.
"""RealtimeTranslationSessionUpdateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionUpdateRequestAudioInputTranscription")
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Component):
    """An object of the API."""

    model: str


@component("RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction")
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType


@component("RealtimeTranslationSessionUpdateRequestAudioInput")
class RealtimeTranslationSessionUpdateRequestAudioInput(Component):
    """An object of the API."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None


@component("RealtimeTranslationSessionUpdateRequestAudioOutput")
class RealtimeTranslationSessionUpdateRequestAudioOutput(Component):
    """An object of the API."""

    language: str | None = None


@component("RealtimeTranslationSessionUpdateRequestAudio")
class RealtimeTranslationSessionUpdateRequestAudio(Component):
    """An object of the API."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None


@component("RealtimeTranslationSessionUpdateRequest")
class RealtimeTranslationSessionUpdateRequest(Component):
    """An object of the API."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
