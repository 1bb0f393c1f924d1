# Generated from RealtimeTranslationSession. Do not edit.
"""RealtimeTranslationSession."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .noise_reduction_type import NoiseReductionType


@component("RealtimeTranslationSessionAudioInputTranscription")
class RealtimeTranslationSessionAudioInputTranscription(Component):
    """`transcription` of `RealtimeTranslationSessionAudioInput`."""

    model: str
    """Id of the model."""


@component("RealtimeTranslationSessionAudioInputNoiseReduction")
class RealtimeTranslationSessionAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeTranslationSessionAudioInput`."""

    type: NoiseReductionType
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranslationSessionAudioInput")
class RealtimeTranslationSessionAudioInput(Component):
    """`input` of `RealtimeTranslationSessionAudio`."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""


@component("RealtimeTranslationSessionAudioOutput")
class RealtimeTranslationSessionAudioOutput(Component):
    """`output` of `RealtimeTranslationSessionAudio`."""

    language: str | None = None
    """Language into which speech is translated, as a short code such as `es`."""


@component("RealtimeTranslationSessionAudio")
class RealtimeTranslationSessionAudio(Component):
    """`audio` of `RealtimeTranslationSession`."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """How audio comes in."""

    output: RealtimeTranslationSessionAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeTranslationSession")
class RealtimeTranslationSession(Component):
    """`session` of `RealtimeTranslationClientSecretCreateResponse`, `RealtimeTranslationServerEventSessionCreated` and `RealtimeTranslationServerEventSessionUpdated`."""

    id: str
    """Unique id."""

    type: Literal["translation"] = "translation"
    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    model: str
    """Id of the model."""

    audio: RealtimeTranslationSessionAudio
    """How audio goes in and out."""
