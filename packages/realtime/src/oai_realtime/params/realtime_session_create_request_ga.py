# Generated from RealtimeSessionCreateRequestGA. Do not edit.
"""RealtimeSessionCreateRequestGA in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required, TypeAlias

    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.params.mcp_tool import MCPToolDict
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.tool_choice_function import ToolChoiceFunctionDict
    from oai_shared.params.tool_choice_mcp import ToolChoiceMCPDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.audio_transcription import AudioTranscription
    from ..components.noise_reduction_type import NoiseReductionType
    from ..components.realtime_reasoning import RealtimeReasoning
    from ..components.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGAAudio,
        RealtimeSessionCreateRequestGAAudioInput,
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
        RealtimeSessionCreateRequestGAAudioOutput,
        RealtimeSessionCreateRequestGAToolChoice,
        RealtimeSessionCreateRequestGAToolsItem,
        RealtimeSessionCreateRequestGATracingTracingConfiguration,
    )
    from .audio_transcription import AudioTranscriptionDict
    from .realtime_audio_formats import RealtimeAudioFormatsLike
    from .realtime_function_tool import RealtimeFunctionToolDict
    from .realtime_reasoning import RealtimeReasoningDict
    from .realtime_truncation import RealtimeTruncationLike
    from .realtime_turn_detection import RealtimeTurnDetectionLike


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInputNoiseReduction` as a mapping."""

    type: NoiseReductionType


class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioInput` as a mapping."""

    format: RealtimeAudioFormatsLike
    transcription: AudioTranscription | AudioTranscriptionDict | None
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        | None
    )
    turn_detection: RealtimeTurnDetectionLike


class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudioOutput` as a mapping."""

    format: RealtimeAudioFormatsLike
    voice: VoiceIdsOrCustomVoiceLike
    speed: float


class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGAAudio` as a mapping."""

    input: RealtimeSessionCreateRequestGAAudioInput | RealtimeSessionCreateRequestGAAudioInputDict
    output: (
        RealtimeSessionCreateRequestGAAudioOutput | RealtimeSessionCreateRequestGAAudioOutputDict
    )


class RealtimeSessionCreateRequestGATracingTracingConfigurationDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGATracingTracingConfiguration` as a mapping."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]


class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestGA` as a mapping."""

    type: Required[Literal["realtime"]]
    output_modalities: Iterable[Literal["text", "audio"]]
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
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
    )
    instructions: str
    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    tracing: (
        Literal["auto"]
        | RealtimeSessionCreateRequestGATracingTracingConfiguration
        | RealtimeSessionCreateRequestGATracingTracingConfigurationDict
        | None
    )
    tools: Iterable[RealtimeSessionCreateRequestGAToolsItemLike]
    tool_choice: RealtimeSessionCreateRequestGAToolChoiceLike | ToolChoiceOptions
    parallel_tool_calls: bool
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    max_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationLike
    prompt: Prompt | PromptDict | None


if TYPE_CHECKING:
    RealtimeSessionCreateRequestGAToolsItemLike: TypeAlias = (
        "RealtimeSessionCreateRequestGAToolsItem | RealtimeFunctionToolDict | MCPToolDict"
    )
else:
    RealtimeSessionCreateRequestGAToolsItemLike = Alias(
        "RealtimeSessionCreateRequestGAToolsItem | RealtimeFunctionToolDict | MCPToolDict", __name__
    )

if TYPE_CHECKING:
    RealtimeSessionCreateRequestGAToolChoiceLike: TypeAlias = (
        "RealtimeSessionCreateRequestGAToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict"
    )
else:
    RealtimeSessionCreateRequestGAToolChoiceLike = Alias(
        "RealtimeSessionCreateRequestGAToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict",
        __name__,
    )
