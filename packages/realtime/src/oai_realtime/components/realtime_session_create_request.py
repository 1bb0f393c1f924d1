# Generated from RealtimeSessionCreateRequest. Do not edit.
"""RealtimeSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .noise_reduction_type import NoiseReductionType
    from .realtime_truncation import RealtimeTruncation


@component("RealtimeSessionCreateRequestClientSecret")
class RealtimeSessionCreateRequestClientSecret(Component):
    """`client_secret` of `RealtimeSessionCreateRequest`."""

    value: str
    """The key itself."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""


@component("RealtimeSessionCreateRequestInputAudioTranscription")
class RealtimeSessionCreateRequestInputAudioTranscription(Component):
    """`input_audio_transcription` of `RealtimeSessionCreateRequest`."""

    model: str | None = None
    """Id of the model."""


@component("RealtimeSessionCreateRequestTracingTracingConfiguration")
class RealtimeSessionCreateRequestTracingTracingConfiguration(Component):
    """`tracing` of `RealtimeSessionCreateRequest`."""

    workflow_name: str | None = None
    """Name of the workflow in the traces."""

    group_id: str | None = None
    """Joins traces that belong together."""

    metadata: dict[str, Any] | None = None
    """Anything to show with the trace."""


@component("RealtimeSessionCreateRequestTurnDetection")
class RealtimeSessionCreateRequestTurnDetection(Component):
    """`turn_detection` of `RealtimeSessionCreateRequest`."""

    type: str | None = None
    """What kind it is."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""


@component("RealtimeSessionCreateRequestToolsItem")
class RealtimeSessionCreateRequestToolsItem(Component):
    """An item of `tools` of `RealtimeSessionCreateRequest`."""

    type: Literal["function"] | None = None
    """What kind it is."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments."""


@component("RealtimeSessionCreateRequestInputAudioNoiseReduction")
class RealtimeSessionCreateRequestInputAudioNoiseReduction(Component):
    """`input_audio_noise_reduction` of `RealtimeSessionCreateRequest`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeSessionCreateRequest")
class RealtimeSessionCreateRequest(Component):
    """Body of `client.beta.realtime.sessions.create`."""

    client_secret: RealtimeSessionCreateRequestClientSecret | None = None
    """A short-lived key for clients that must not know your API key."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    instructions: str | None = None
    """What the model is told before anything else."""

    voice: VoiceIdsOrCustomVoice | None = None
    """Voice that speaks."""

    input_audio_format: str | None = None
    """Encoding of the audio that you send."""

    output_audio_format: str | None = None
    """Encoding of the audio that you get."""

    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    """How what you say is transcribed; not at all, if not set."""

    speed: float | None = None
    """Speed of the voice; 1 is natural. 0.25 to 1.5. Default: `1`."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfiguration | None = None
    """Whether and under what names the steps are traced."""

    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    """How the server notices that someone has finished speaking."""

    tools: list[RealtimeSessionCreateRequestToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call."""

    temperature: float | None = None
    """Randomness; higher is more varied."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Bound on the tokens of one response, tool calls included."""

    truncation: RealtimeTruncation | None = None
    """What happens when the context is too long. Known values: `"auto"`, `"disabled"`."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""

    model: str | None = None
    """Id of the model."""

    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = None
    """Filter for noise in the audio that you send."""
