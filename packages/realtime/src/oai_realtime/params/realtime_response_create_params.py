# Generated from RealtimeResponseCreateParams. Do not edit.
"""RealtimeResponseCreateParams in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, TypeAlias

    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.params.mcp_tool import MCPToolDict
    from oai_shared.params.metadata import MetadataLike
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.tool_choice_function import ToolChoiceFunctionDict
    from oai_shared.params.tool_choice_mcp import ToolChoiceMCPDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.realtime_reasoning import RealtimeReasoning
    from ..components.realtime_response_create_params import (
        RealtimeResponseCreateParamsAudio,
        RealtimeResponseCreateParamsAudioOutput,
        RealtimeResponseCreateParamsToolChoice,
        RealtimeResponseCreateParamsToolsItem,
    )
    from .realtime_audio_formats import RealtimeAudioFormatsLike
    from .realtime_conversation_item import RealtimeConversationItemLike
    from .realtime_function_tool import RealtimeFunctionToolDict
    from .realtime_reasoning import RealtimeReasoningDict


class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudioOutput` as a mapping."""

    format: RealtimeAudioFormatsLike
    voice: VoiceIdsOrCustomVoiceLike


class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    """`RealtimeResponseCreateParamsAudio` as a mapping."""

    output: RealtimeResponseCreateParamsAudioOutput | RealtimeResponseCreateParamsAudioOutputDict


class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeResponseCreateParams` as a mapping."""

    output_modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    audio: RealtimeResponseCreateParamsAudio | RealtimeResponseCreateParamsAudioDict
    tools: Iterable[RealtimeResponseCreateParamsToolsItemLike]
    tool_choice: RealtimeResponseCreateParamsToolChoiceLike | ToolChoiceOptions
    parallel_tool_calls: bool
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    max_output_tokens: int | Literal["inf"]
    conversation: str | Literal["auto", "none"]
    metadata: MetadataLike
    prompt: Prompt | PromptDict | None
    input: Iterable[RealtimeConversationItemLike]


if TYPE_CHECKING:
    RealtimeResponseCreateParamsToolsItemLike: TypeAlias = (
        "RealtimeResponseCreateParamsToolsItem | RealtimeFunctionToolDict | MCPToolDict"
    )
else:
    RealtimeResponseCreateParamsToolsItemLike = Alias(
        "RealtimeResponseCreateParamsToolsItem | RealtimeFunctionToolDict | MCPToolDict", __name__
    )

if TYPE_CHECKING:
    RealtimeResponseCreateParamsToolChoiceLike: TypeAlias = (
        "RealtimeResponseCreateParamsToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict"
    )
else:
    RealtimeResponseCreateParamsToolChoiceLike = Alias(
        "RealtimeResponseCreateParamsToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict",
        __name__,
    )
