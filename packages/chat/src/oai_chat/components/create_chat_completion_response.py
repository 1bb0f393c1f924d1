# Generated from CreateChatCompletionResponse. Do not edit.
"""CreateChatCompletionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata

    from .chat_completion_moderation import ChatCompletionModeration
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .completion_usage import CompletionUsage
    from .service_tier import ServiceTier


@component("CreateChatCompletionResponseChoicesItemLogprobs")
class CreateChatCompletionResponseChoicesItemLogprobs(Component):
    """An object of the API."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None
    """Why the model declined."""


@component("CreateChatCompletionResponseChoicesItem")
class CreateChatCompletionResponseChoicesItem(Component):
    """An object of the API."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionResponseMessage
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""


@component("CreateChatCompletionResponse")
class CreateChatCompletionResponse(Component):
    """An object of `object` "chat.completion"."""

    id: str
    """Unique id."""

    choices: list[CreateChatCompletionResponseChoicesItem]
    created: int
    """Seconds since 1970, UTC."""

    model: str
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    service_tier: ServiceTier | None = None
    """Which capacity serves the request; in responses, which did."""

    system_fingerprint: str | None = None
    """Deprecated."""

    object: Literal["chat.completion"] = "chat.completion"
    usage: CompletionUsage | None = None
    """Tokens that were used."""

    moderation: ChatCompletionModeration | None = None
