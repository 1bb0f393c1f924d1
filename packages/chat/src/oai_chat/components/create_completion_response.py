# Generated from CreateCompletionResponse. Do not edit.
"""CreateCompletionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .completion_usage import CompletionUsage


@component("CreateCompletionResponseChoicesItemLogprobs")
class CreateCompletionResponseChoicesItemLogprobs(Component):
    """An object of the API."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None
    """How many likely tokens to show for each position."""


@component("CreateCompletionResponseChoicesItem")
class CreateCompletionResponseChoicesItem(Component):
    """An object of the API."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    """Log probabilities of the tokens."""

    text: str


@component("CreateCompletionResponse")
class CreateCompletionResponse(Component):
    """An object of `object` "text_completion"."""

    id: str
    """Unique id."""

    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    """Seconds since 1970, UTC."""

    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"] = "text_completion"
    usage: CompletionUsage | None = None
    """Tokens that were used."""
