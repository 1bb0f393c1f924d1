# Generated from ChatCompletionRequestMessageContentPartAudio. Do not edit.
"""ChatCompletionRequestMessageContentPartAudio in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict

    from ..components.chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio,
    )


class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio` as a mapping."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"]]


class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudio` as a mapping."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[
        ChatCompletionRequestMessageContentPartAudioInputAudio
        | ChatCompletionRequestMessageContentPartAudioInputAudioDict
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
