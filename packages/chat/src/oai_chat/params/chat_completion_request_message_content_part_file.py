# Generated from ChatCompletionRequestMessageContentPartFile. Do not edit.
"""ChatCompletionRequestMessageContentPartFile in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict

    from ..components.chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFileFile,
    )


class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFileFile` as a mapping."""

    filename: str
    file_data: str
    file_id: str


class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartFile` as a mapping."""

    type: Required[Literal["file"]]
    file: Required[
        ChatCompletionRequestMessageContentPartFileFile
        | ChatCompletionRequestMessageContentPartFileFileDict
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
