# Generated from CreateCompletionResponse. Do not edit.
"""CreateCompletionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage


@component("CreateCompletionResponseChoicesItemLogprobs")
class CreateCompletionResponseChoicesItemLogprobs(Component):
    """`logprobs` of `CreateCompletionResponseChoicesItem`."""

    text_offset: list[int] | None = None
    """Where each token begins in the text, counted in characters."""

    token_logprobs: list[float] | None = None
    """Log probabilities of the tokens."""

    tokens: list[str] | None = None
    """The tokens."""

    top_logprobs: list[dict[str, float]] | None = None
    """Likely tokens at this position."""


@component("CreateCompletionResponseChoicesItem")
class CreateCompletionResponseChoicesItem(Component):
    """An item of `choices` of `CreateCompletionResponse`."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped."""

    index: int
    """Position in its list, counted from 0."""

    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""

    text: str
    """The text."""


@component("CreateCompletionResponse")
class CreateCompletionResponse(Component):
    """Result of `client.completions.create`. Event of the stream of `client.completions.create`."""

    id: str
    """Unique id."""

    choices: list[CreateCompletionResponseChoicesItem]
    """The answers, as many as were asked for."""

    created: int
    """When it was made, in seconds since 1970, UTC."""

    model: str
    """Id of the model."""

    system_fingerprint: str | None = None
    """Tells setups of the server apart; with the same `seed`, a new one explains new answers."""

    object: Literal["text_completion"] = "text_completion"
    usage: CompletionUsage | None = None
    """What was used, in tokens."""
