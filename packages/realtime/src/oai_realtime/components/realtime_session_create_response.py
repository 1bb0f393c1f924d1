# Generated from RealtimeSessionCreateResponse. Do not edit.
"""RealtimeSessionCreateResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.voice_ids_shared import VoiceIdsShared

    from .audio_transcription_response import AudioTranscriptionResponse
    from .noise_reduction_type import NoiseReductionType
    from .realtime_audio_formats import RealtimeAudioFormats
    from .realtime_function_tool import RealtimeFunctionTool


@component("RealtimeSessionCreateResponseAudioInputNoiseReduction")
class RealtimeSessionCreateResponseAudioInputNoiseReduction(Component):
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeSessionCreateResponseAudioInputTurnDetection")
class RealtimeSessionCreateResponseAudioInputTurnDetection(Component):
    """An object of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeSessionCreateResponseAudioInput")
class RealtimeSessionCreateResponseAudioInput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = None


@component("RealtimeSessionCreateResponseAudioOutput")
class RealtimeSessionCreateResponseAudioOutput(Component):
    """An object of the API."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    speed: float | None = None


@component("RealtimeSessionCreateResponseAudio")
class RealtimeSessionCreateResponseAudio(Component):
    """An object of the API."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    output: RealtimeSessionCreateResponseAudioOutput | None = None


@component("RealtimeSessionCreateResponseTracingTracingConfiguration")
class RealtimeSessionCreateResponseTracingTracingConfiguration(Component):
    """An object of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("RealtimeSessionCreateResponseTurnDetection")
class RealtimeSessionCreateResponseTurnDetection(Component):
    """An object of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeSessionCreateResponse")
class RealtimeSessionCreateResponse(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    object: str | None = None
    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    model: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    """What the model is told before anything else."""

    audio: RealtimeSessionCreateResponseAudio | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingTracingConfiguration | None = (
        None
    )
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""
