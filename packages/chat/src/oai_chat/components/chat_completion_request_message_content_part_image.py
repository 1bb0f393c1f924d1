# Generated from ChatCompletionRequestMessageContentPartImage. Do not edit.
"""ChatCompletionRequestMessageContentPartImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartImageImageUrl")
class ChatCompletionRequestMessageContentPartImageImageUrl(Component):
    """`image_url` of `ChatCompletionRequestMessageContentPartImage`."""

    url: str
    """Its URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely it is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("ChatCompletionRequestMessageContentPartImage")
class ChatCompletionRequestMessageContentPartImage(Component):
    """A member of `ChatCompletionMessageListDataItemContentPartsItem` and `ChatCompletionRequestUserMessageContentPart`, told by `type` = `"image_url"`."""

    type: Literal["image_url"] = "image_url"
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """Where the image is; its URL, or a data URL that holds it in base64."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
