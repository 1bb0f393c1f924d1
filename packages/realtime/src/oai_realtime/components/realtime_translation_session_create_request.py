# Generated from RealtimeTranslationSessionCreateRequest. Do not edit.
"""RealtimeTranslationSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionCreateRequestAudioInputTranscription")
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Component):
    """An object of the API."""

    model: str


@component("RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction")
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType


@component("RealtimeTranslationSessionCreateRequestAudioInput")
class RealtimeTranslationSessionCreateRequestAudioInput(Component):
    """An object of the API."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None


@component("RealtimeTranslationSessionCreateRequestAudioOutput")
class RealtimeTranslationSessionCreateRequestAudioOutput(Component):
    """An object of the API."""

    language: str | None = None


@component("RealtimeTranslationSessionCreateRequestAudio")
class RealtimeTranslationSessionCreateRequestAudio(Component):
    """An object of the API."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None


@component("RealtimeTranslationSessionCreateRequest")
class RealtimeTranslationSessionCreateRequest(Component):
    """An object of the API."""

    model: str
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
