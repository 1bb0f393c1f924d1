# Generated from RealtimeBetaResponseCreateParams. Do not edit.
"""RealtimeBetaResponseCreateParams in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypeAlias

    from oai_shared.components.prompt import Prompt
    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.params.metadata import MetadataLike
    from oai_shared.params.prompt import PromptDict
    from oai_shared.params.tool_choice_function import ToolChoiceFunctionDict
    from oai_shared.params.tool_choice_mcp import ToolChoiceMCPDict
    from oai_shared.params.voice_ids_or_custom_voice import VoiceIdsOrCustomVoiceLike

    from ..components.realtime_beta_response_create_params import (
        RealtimeBetaResponseCreateParamsToolChoice,
        RealtimeBetaResponseCreateParamsToolsItem,
    )
    from .realtime_conversation_item import RealtimeConversationItemLike


class RealtimeBetaResponseCreateParamsToolsItemDict(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParamsToolsItem` as a mapping."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]


class RealtimeBetaResponseCreateParamsDict(TypedDict, total=False):
    """`RealtimeBetaResponseCreateParams` as a mapping."""

    modalities: Iterable[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceLike
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    tools: Iterable[
        RealtimeBetaResponseCreateParamsToolsItem | RealtimeBetaResponseCreateParamsToolsItemDict
    ]
    tool_choice: RealtimeBetaResponseCreateParamsToolChoiceLike | ToolChoiceOptions
    temperature: float
    max_output_tokens: int | Literal["inf"]
    conversation: str | Literal["auto", "none"]
    metadata: MetadataLike
    prompt: Prompt | PromptDict | None
    input: Iterable[RealtimeConversationItemLike]


if TYPE_CHECKING:
    RealtimeBetaResponseCreateParamsToolChoiceLike: TypeAlias = (
        "RealtimeBetaResponseCreateParamsToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict"
    )
else:
    RealtimeBetaResponseCreateParamsToolChoiceLike = Alias(
        "RealtimeBetaResponseCreateParamsToolChoice | ToolChoiceFunctionDict | ToolChoiceMCPDict",
        __name__,
    )
