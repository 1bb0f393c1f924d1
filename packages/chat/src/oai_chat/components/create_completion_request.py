# Generated from CreateCompletionRequest. Do not edit.
"""CreateCompletionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .stop_configuration import StopConfiguration


@component("CreateCompletionRequest")
class CreateCompletionRequest(Component):
    """An object of the API."""

    model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """Default: `"<|endoftext|>"`."""

    best_of: int | None = None
    """0 to 20. Default: `1`."""

    echo: bool | None = None
    """Default: `False`."""

    frequency_penalty: float | None = None
    """-2 to 2. Default: `0`."""

    logit_bias: dict[str, int] | None = None
    logprobs: int | None = None
    """Log probabilities of the tokens. 0 to 5."""

    max_tokens: int | None = None
    """At least 0. Default: `16`."""

    n: int | None = None
    """1 to 128. Default: `1`."""

    presence_penalty: float | None = None
    """-2 to 2. Default: `0`."""

    seed: int | None = None
    stop: StopConfiguration | None = None
    stream: bool | None = None
    """Default: `False`."""

    stream_options: ChatCompletionStreamOptions | None = None
    """Settings of the stream."""

    suffix: str | None = None
    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str | None = None
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
