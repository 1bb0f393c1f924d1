# Generated from ChatCompletionTokenLogprob. Do not edit.
"""ChatCompletionTokenLogprob."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatCompletionTokenLogprobTopLogprobsItem")
class ChatCompletionTokenLogprobTopLogprobsItem(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None


@component("ChatCompletionTokenLogprob")
class ChatCompletionTokenLogprob(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """How many likely tokens to show for each position."""
