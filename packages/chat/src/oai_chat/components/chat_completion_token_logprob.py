# Generated from ChatCompletionTokenLogprob. Do not edit.
"""ChatCompletionTokenLogprob."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionTokenLogprobTopLogprobsItem")
class ChatCompletionTokenLogprobTopLogprobsItem(Component):
    """An item of `top_logprobs` of `ChatCompletionTokenLogprob`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None
    """UTF-8 bytes of the token."""


@component("ChatCompletionTokenLogprob")
class ChatCompletionTokenLogprob(Component):
    """An item of `content` of `CreateChatCompletionResponseChoicesItemLogprobs` and `CreateChatCompletionStreamResponseChoicesItemLogprobs`. An item of `refusal` of `CreateChatCompletionResponseChoicesItemLogprobs` and `CreateChatCompletionStreamResponseChoicesItemLogprobs`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None
    """UTF-8 bytes of the token."""

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """Likely tokens at this position."""
