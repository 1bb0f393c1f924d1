# Generated from ChatCompletionRequestMessageContentPartImage. Do not edit.
"""ChatCompletionRequestMessageContentPartImage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict

    from ..components.chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
    )


class ChatCompletionRequestMessageContentPartImageImageUrlDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImageImageUrl` as a mapping."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]


class ChatCompletionRequestMessageContentPartImageDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartImage` as a mapping."""

    type: Required[Literal["image_url"]]
    image_url: Required[
        ChatCompletionRequestMessageContentPartImageImageUrl
        | ChatCompletionRequestMessageContentPartImageImageUrlDict
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
