# Generated from RealtimeSession. Do not edit.
"""RealtimeSession."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.voice_ids_shared import VoiceIdsShared

    from .audio_transcription_response import AudioTranscriptionResponse
    from .noise_reduction_type import NoiseReductionType
    from .realtime_function_tool import RealtimeFunctionTool
    from .realtime_turn_detection import RealtimeTurnDetection


@component("RealtimeSessionInputAudioNoiseReduction")
class RealtimeSessionInputAudioNoiseReduction(Component):
    """`input_audio_noise_reduction` of `RealtimeSession`."""

    type: NoiseReductionType | None = None
    """What kind it is. One of `"near_field"`, `"far_field"`."""


@component("RealtimeSessionTracingTracingConfiguration")
class RealtimeSessionTracingTracingConfiguration(Component):
    """`tracing` of `RealtimeSession`."""

    workflow_name: str | None = None
    """Name of the workflow in the traces."""

    group_id: str | None = None
    """Joins traces that belong together."""

    metadata: dict[str, Any] | None = None
    """Anything to show with the trace."""


@component("RealtimeSession")
class RealtimeSession(Component):
    """`session` of `RealtimeBetaServerEventSessionCreated` and `RealtimeBetaServerEventSessionUpdated`."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.session"] | None = None
    """What kind of object it is."""

    modalities: list[Literal["text", "audio"]] | None = None
    """Kinds of output, text and audio."""

    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | None
    ) = None
    """Id of the model."""

    instructions: str | None = None
    """What the model is told before anything else."""

    voice: VoiceIdsShared | None = None
    """Voice that speaks. Known values: `"alloy"`, `"ash"`, `"ballad"`, `"coral"`, `"echo"`, `"sage"`, `"shimmer"`, `"verse"`, `"marin"`, `"cedar"`."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that you send. Default: `"pcm16"`."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Encoding of the audio that you get. Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How what you say is transcribed; not at all, if not set."""

    turn_detection: RealtimeTurnDetection | None = None
    """How the server notices that someone has finished speaking."""

    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """Filter for noise in the audio that you send."""

    speed: float | None = None
    """Speed of the voice; 1 is natural. 0.25 to 1.5. Default: `1`."""

    tracing: Literal["auto"] | RealtimeSessionTracingTracingConfiguration | None = None
    """Whether and under what names the steps are traced."""

    tools: list[RealtimeFunctionTool] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Default: `0.8`."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    """Bound on the tokens of one response, tool calls included."""

    expires_at: int | None = None
    """When it expires, in seconds since 1970, UTC."""

    prompt: Prompt | None = None
    """A stored prompt and its variables."""

    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""
