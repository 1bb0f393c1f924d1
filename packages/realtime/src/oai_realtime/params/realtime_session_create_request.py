# Generated from RealtimeSessionCreateRequest. Do not edit.
"""RealtimeSessionCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from oai_shared.components.prompt import Prompt
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_session_create_request import (
        RealtimeSessionCreateRequestClientSecret,
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
        RealtimeSessionCreateRequestInputAudioTranscription,
        RealtimeSessionCreateRequestToolsItem,
        RealtimeSessionCreateRequestTracingTracingConfiguration,
        RealtimeSessionCreateRequestTurnDetection,
    )
    from .realtime_truncation import RealtimeTruncationLike


class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` as a mapping."""

    value: Required[str]
    expires_at: Required[int]


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` as a mapping."""

    model: str


class RealtimeSessionCreateRequestTracingTracingConfigurationDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracingTracingConfiguration` as a mapping."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]


class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` as a mapping."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` as a mapping."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]


class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` as a mapping."""

    type: NoiseReductionType


class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequest` as a mapping."""

    client_secret: (
        RealtimeSessionCreateRequestClientSecret | RealtimeSessionCreateRequestClientSecretDict
    )
    modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceLike
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | None
    )
    speed: float
    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestTracingTracingConfiguration
        | RealtimeSessionCreateRequestTracingTracingConfigurationDict
        | None
    )
    turn_detection: (
        RealtimeSessionCreateRequestTurnDetection
        | RealtimeSessionCreateRequestTurnDetectionDict
        | None
    )
    tools: Iterable[
        RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict
    ]
    tool_choice: str
    temperature: float
    max_response_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationLike
    prompt: Prompt | PromptDict | None
    model: str
    input_audio_noise_reduction: (
        RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
    )
