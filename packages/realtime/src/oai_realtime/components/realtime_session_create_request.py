# Generated from RealtimeSessionCreateRequest. Do not edit.
"""RealtimeSessionCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt import Prompt
    from oai_shared.components.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice

    from .realtime_truncation import RealtimeTruncation


@component("RealtimeSessionCreateRequestClientSecret")
class RealtimeSessionCreateRequestClientSecret(Component):
    """An object of the API."""

    value: str
    expires_at: int
    """Seconds since 1970, UTC."""


@component("RealtimeSessionCreateRequestInputAudioTranscription")
class RealtimeSessionCreateRequestInputAudioTranscription(Component):
    """An object of the API."""

    model: str | None = None


@component("RealtimeSessionCreateRequestTracingTracingConfiguration")
class RealtimeSessionCreateRequestTracingTracingConfiguration(Component):
    """An object of the API."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


@component("RealtimeSessionCreateRequestTurnDetection")
class RealtimeSessionCreateRequestTurnDetection(Component):
    """An object of the API."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@component("RealtimeSessionCreateRequestToolsItem")
class RealtimeSessionCreateRequestToolsItem(Component):
    """An object of the API."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


@component("RealtimeSessionCreateRequest")
class RealtimeSessionCreateRequest(Component):
    """An object of the API."""

    client_secret: RealtimeSessionCreateRequestClientSecret
    modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    """What the model is told before anything else."""

    voice: VoiceIdsOrCustomVoice | None = None
    input_audio_format: str | None = None
    output_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    speed: float | None = None
    """0.25 to 1.5. Default: `1`."""

    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingTracingConfiguration | None = None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = None
    """Tools that the model may call."""

    tool_choice: str | None = None
    """Which tool the model may or must call."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_response_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    """What happens when the context is too long."""

    prompt: Prompt | None = None
