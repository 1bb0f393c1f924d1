# Generated from RealtimeTranscriptionSessionCreateRequestGA. Do not edit.
"""RealtimeTranscriptionSessionCreateRequestGA."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .audio_transcription import AudioTranscription
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_turn_detection import RealtimeTurnDetection


@component("RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction")
class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(Component):
    """`noise_reduction` of `RealtimeTranscriptionSessionCreateRequestGAAudioInput`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeTranscriptionSessionCreateRequestGAAudioInput")
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Component):
    """`input` of `RealtimeTranscriptionSessionCreateRequestGAAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    transcription: AudioTranscription | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = (
        None
    )
    """Filter for noise in the audio that comes in."""

    turn_detection: RealtimeTurnDetection | None = None
    """How the server notices that someone has finished speaking."""


@component("RealtimeTranscriptionSessionCreateRequestGAAudio")
class RealtimeTranscriptionSessionCreateRequestGAAudio(Component):
    """`audio` of `RealtimeTranscriptionSessionCreateRequestGA`."""

    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None
    """How audio comes in."""


@component("RealtimeTranscriptionSessionCreateRequestGA")
class RealtimeTranscriptionSessionCreateRequestGA(Component):
    """A member of `RealtimeClientEventSessionUpdateSession` and `RealtimeCreateClientSecretRequestSession`, told by `type` = `"transcription"`."""

    type: Literal["transcription"] = "transcription"
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    """How audio goes in and out."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""
