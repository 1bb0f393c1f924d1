# Generated from ChatCompletionRequestMessageContentPartImage. Do not edit.
"""ChatCompletionRequestMessageContentPartImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartImageImageUrl")
class ChatCompletionRequestMessageContentPartImageImageUrl(Component):
    """An object of the API."""

    url: str
    """A URL."""

    detail: Literal["auto", "low", "high"] | None = None
    """How closely an image is looked at; more detail costs more tokens. Default: `"auto"`."""


@component("ChatCompletionRequestMessageContentPartImage")
class ChatCompletionRequestMessageContentPartImage(Component):
    """An object of `type` "image_url"."""

    type: Literal["image_url"] = "image_url"
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """An image, as a URL or a data URL."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
