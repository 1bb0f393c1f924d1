# Generated from RealtimeTranslationSessionUpdateRequest. Do not edit.
"""RealtimeTranslationSessionUpdateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionUpdateRequestAudioInputTranscription")
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Component):
    """`transcription` of `RealtimeTranslationSessionUpdateRequestAudioInput`."""

    model: str
    """Id of the model."""


@component("RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction")
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeTranslationSessionUpdateRequestAudioInput`."""

    type: NoiseReductionType
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranslationSessionUpdateRequestAudioInput")
class RealtimeTranslationSessionUpdateRequestAudioInput(Component):
    """`input` of `RealtimeTranslationSessionUpdateRequestAudio`."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""


@component("RealtimeTranslationSessionUpdateRequestAudioOutput")
class RealtimeTranslationSessionUpdateRequestAudioOutput(Component):
    """`output` of `RealtimeTranslationSessionUpdateRequestAudio`."""

    language: str | None = None
    """Language into which speech is translated, as a short code such as `es`."""


@component("RealtimeTranslationSessionUpdateRequestAudio")
class RealtimeTranslationSessionUpdateRequestAudio(Component):
    """`audio` of `RealtimeTranslationSessionUpdateRequest`."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    """How audio comes in."""

    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeTranslationSessionUpdateRequest")
class RealtimeTranslationSessionUpdateRequest(Component):
    """`session` of `RealtimeTranslationClientEventSessionUpdate`."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
    """How audio goes in and out."""
