# Generated from CreateChatCompletionStreamResponse. Do not edit.
"""CreateChatCompletionStreamResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_moderation import ChatCompletionModeration
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob
    from .completion_usage import CompletionUsage
    from .service_tier import ServiceTier


@component("CreateChatCompletionStreamResponseChoicesItemLogprobs")
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Component):
    """An object of the API."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None
    """Why the model declined."""


@component("CreateChatCompletionStreamResponseChoicesItem")
class CreateChatCompletionStreamResponseChoicesItem(Component):
    """An object of the API."""

    delta: ChatCompletionStreamResponseDelta
    """What is new since the last event."""

    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the tokens."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int


@component("CreateChatCompletionStreamResponse")
class CreateChatCompletionStreamResponse(Component):
    """An object of `object` "chat.completion.chunk"."""

    id: str
    """Unique id."""

    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    created: int
    """Seconds since 1970, UTC."""

    model: str
    obfuscation: str | None = None
    """Random padding; ignore it."""

    service_tier: ServiceTier | None = None
    """Which capacity serves the request; in responses, which did."""

    system_fingerprint: str | None = None
    """Deprecated."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    usage: CompletionUsage | None = None
    """Tokens that were used."""

    moderation: ChatCompletionModeration | None = None
