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
    """`noise_reduction` of `RealtimeSessionCreateResponseAudioInput`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeSessionCreateResponseAudioInputTurnDetection")
class RealtimeSessionCreateResponseAudioInputTurnDetection(Component):
    """`turn_detection` of `RealtimeSessionCreateResponseAudioInput`."""

    type: str | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeSessionCreateResponseAudioInput")
class RealtimeSessionCreateResponseAudioInput(Component):
    """`input` of `RealtimeSessionCreateResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    transcription: AudioTranscriptionResponse | None = None
    """How the audio is transcribed; not at all, if not set."""

    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    """Filter for noise in the audio that comes in."""

    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = None
    """How the server notices that someone has finished speaking."""


@component("RealtimeSessionCreateResponseAudioOutput")
class RealtimeSessionCreateResponseAudioOutput(Component):
    """`output` of `RealtimeSessionCreateResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    """Encoding of the audio."""

    voice: VoiceIdsShared | None = None
    """Voice that speaks. Known values: `"alloy"`, `"ash"`, `"ballad"`, `"coral"`, `"echo"`, `"sage"`, `"shimmer"`, `"verse"`, `"marin"`, `"cedar"`."""

    speed: float | None = None
    """Speed of the voice; 1 is natural."""


@component("RealtimeSessionCreateResponseAudio")
class RealtimeSessionCreateResponseAudio(Component):
    """`audio` of `RealtimeSessionCreateResponse`."""

    input: RealtimeSessionCreateResponseAudioInput | None = None
    """How audio comes in."""

    output: RealtimeSessionCreateResponseAudioOutput | None = None
    """How audio goes out."""


@component("RealtimeSessionCreateResponseTracingTracingConfiguration")
class RealtimeSessionCreateResponseTracingTracingConfiguration(Component):
    """`tracing` of `RealtimeSessionCreateResponse`."""

    workflow_name: str | None = None
    """Name of the workflow in the traces."""

    group_id: str | None = None
    """Joins traces that belong together."""

    metadata: dict[str, Any] | None = None
    """Anything to show with the trace."""


@component("RealtimeSessionCreateResponseTurnDetection")
class RealtimeSessionCreateResponseTurnDetection(Component):
    """`turn_detection` of `RealtimeSessionCreateResponse`."""

    type: str | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeSessionCreateResponseClientSecret")
class RealtimeSessionCreateResponseClientSecret(Component):
    """`client_secret` of `RealtimeSessionCreateResponse`."""

    value: str
    """The key itself."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""


@component("RealtimeSessionCreateResponse")
class RealtimeSessionCreateResponse(Component):
    """Result of `client.beta.realtime.sessions.create`."""

    id: str | None = None
    """Unique id."""

    object: str | None = None
    """What kind of object it is."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""

    model: str | None = None
    """Id of the model."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    instructions: str | None = None
    """What the model is told before anything else."""

    audio: RealtimeSessionCreateResponseAudio | None = None
    """How audio goes in and out."""

    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingTracingConfiguration | None = (
        None
    )
    """Whether and under what names the steps are traced."""

    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    """How the server notices that someone has finished speaking."""

    tools: list[RealtimeFunctionTool] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call."""

    max_output_tokens: int | Literal["inf"] | None = None
    """Bound on what the model may write, thinking included."""

    client_secret: RealtimeSessionCreateResponseClientSecret | None = None
    """A short-lived key for clients that must not know your API key."""
