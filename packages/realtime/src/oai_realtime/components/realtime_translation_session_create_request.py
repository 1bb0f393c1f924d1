# Generated from RealtimeTranslationSessionCreateRequest. Do not edit.
"""RealtimeTranslationSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionCreateRequestAudioInputTranscription")
class RealtimeTranslationSessionCreateRequestAudioInputTranscription(Component):
    """`transcription` of `RealtimeTranslationSessionCreateRequestAudioInput`."""

    model: str
    """Id of the model."""


@component("RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction")
class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeTranslationSessionCreateRequestAudioInput`."""

    type: NoiseReductionType
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranslationSessionCreateRequestAudioInput")
class RealtimeTranslationSessionCreateRequestAudioInput(Component):
    """`input` of `RealtimeTranslationSessionCreateRequestAudio`."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""


@component("RealtimeTranslationSessionCreateRequestAudioOutput")
class RealtimeTranslationSessionCreateRequestAudioOutput(Component):
    """`output` of `RealtimeTranslationSessionCreateRequestAudio`."""

    language: str | None = None
    """Language into which speech is translated, as a short code such as `es`."""


@component("RealtimeTranslationSessionCreateRequestAudio")
class RealtimeTranslationSessionCreateRequestAudio(Component):
    """`audio` of `RealtimeTranslationSessionCreateRequest`."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = None
    """How audio comes in."""

    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeTranslationSessionCreateRequest")
class RealtimeTranslationSessionCreateRequest(Component):
    """`session` of `client.realtime.translations.client_secrets.create`."""

    model: str
    """Id of the model."""

    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
    """How audio goes in and out."""
