# Generated from ChatCompletionRequestMessageContentPartText. Do not edit.
"""ChatCompletionRequestMessageContentPartText in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict


class ChatCompletionRequestMessageContentPartTextDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartText` as a mapping."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
