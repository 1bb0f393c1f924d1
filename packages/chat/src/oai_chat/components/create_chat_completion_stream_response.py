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
    """`logprobs` of `CreateChatCompletionStreamResponseChoicesItem`."""

    content: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the tokens of the text."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the tokens of the refusal."""


@component("CreateChatCompletionStreamResponseChoicesItem")
class CreateChatCompletionStreamResponseChoicesItem(Component):
    """An item of `choices` of `CreateChatCompletionStreamResponse`."""

    delta: ChatCompletionStreamResponseDelta
    """What is new since the last event."""

    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the tokens."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped."""

    index: int
    """Position in its list, counted from 0."""


@component("CreateChatCompletionStreamResponse")
class CreateChatCompletionStreamResponse(Component):
    """Event of the stream of `client.chat.completions.create`."""

    id: str
    """Unique id."""

    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    """The answers, as many as were asked for."""

    created: int
    """When it was made, in seconds since 1970, UTC."""

    model: str
    """Id of the model."""

    obfuscation: str | None = None
    """Random padding; ignore it."""

    service_tier: ServiceTier | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`. Default: `"auto"`."""

    system_fingerprint: str | None = None
    """Tells setups of the server apart; with the same `seed`, a new one explains new answers. Deprecated."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    usage: CompletionUsage | None = None
    """What was used, in tokens."""

    moderation: ChatCompletionModeration | None = None
    """Check of input and output for harmful content, how it is done or what it found."""
