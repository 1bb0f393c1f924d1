# Generated from ChatCompletionRequestMessageContentPartText. Do not edit.
"""ChatCompletionRequestMessageContentPartText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartText")
class ChatCompletionRequestMessageContentPartText(Component):
    """A member of `ChatCompletionMessageListDataItemContentPartsItem`, `ChatCompletionRequestAssistantMessageContentPart` and `ChatCompletionRequestUserMessageContentPart`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
