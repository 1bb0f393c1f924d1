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
    """`logprobs` of `CreateChatCompletionResponseChoicesItem`."""

    content: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the tokens of the text."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """Log probabilities of the tokens of the refusal."""


@component("CreateChatCompletionResponseChoicesItem")
class CreateChatCompletionResponseChoicesItem(Component):
    """An item of `choices` of `CreateChatCompletionResponse`."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped."""

    index: int
    """Position in its list, counted from 0."""

    message: ChatCompletionResponseMessage
    """The message that the model wrote."""

    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""


@component("CreateChatCompletionResponse")
class CreateChatCompletionResponse(Component):
    """Result of `client.chat.completions.create`, `client.chat.completions.retrieve` and `client.chat.completions.update`. Item of the list that `client.chat.completions.list` gives."""

    id: str
    """Unique id."""

    choices: list[CreateChatCompletionResponseChoicesItem]
    """The answers, as many as were asked for."""

    created: int
    """When it was made, in seconds since 1970, UTC."""

    model: str
    """Id of the model."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    service_tier: ServiceTier | None = None
    """Which capacity serves the request; in responses, which did. One of `"auto"`, `"default"`, `"flex"`, `"scale"`, `"priority"`, `"fast"`. Default: `"auto"`."""

    system_fingerprint: str | None = None
    """Tells setups of the server apart; with the same `seed`, a new one explains new answers. Deprecated."""

    object: Literal["chat.completion"] = "chat.completion"
    usage: CompletionUsage | None = None
    """What was used, in tokens."""

    moderation: ChatCompletionModeration | None = None
    """Check of input and output for harmful content, how it is done or what it found."""
