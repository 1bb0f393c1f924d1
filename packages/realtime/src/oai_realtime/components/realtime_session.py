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
    """An object of the API."""

    type: NoiseReductionType | None = None


@component("RealtimeSessionTracingTracingConfiguration")
class RealtimeSessionTracingTracingConfiguration(Component):
    """An object of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("RealtimeSession")
class RealtimeSession(Component):
    """An object of the API."""

    id: str | None = None
    """Unique id."""

    object: Literal["realtime.session"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
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
    instructions: str | None = None
    """What the model is told before anything else."""

    voice: VoiceIdsShared | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """Default: `"pcm16"`."""

    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetection | None = None
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    speed: float | None = None
    """0.25 to 1.5. Default: `1`."""

    tracing: Literal["auto"] | RealtimeSessionTracingTracingConfiguration | None = None
    tools: list[RealtimeFunctionTool] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call. Default: `"auto"`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. Default: `0.8`."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    expires_at: int | None = None
    """Seconds since 1970, UTC."""

    prompt: Prompt | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra output to send along."""
