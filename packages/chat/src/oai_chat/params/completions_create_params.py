# Generated from createCompletion. Do not edit.
"""Parameters of `completions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from ..components.chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_stream_options import ChatCompletionStreamOptionsDict
    from .stop_configuration import StopConfigurationLike


class CompletionsCreateParams(RequestOptions, total=False):
    """Parameters of `completions.create`."""

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    prompt: Required[str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """Default: `"<|endoftext|>"`."""

    best_of: int | None
    """0 to 20. Default: `1`."""

    echo: bool | None
    """Default: `False`."""

    frequency_penalty: float | None
    """-2 to 2. Default: `0`."""

    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    """Log probabilities of the tokens. 0 to 5."""

    max_tokens: int | None
    """At least 0. Default: `16`."""

    n: int | None
    """1 to 128. Default: `1`."""

    presence_penalty: float | None
    """-2 to 2. Default: `0`."""

    seed: int | None
    stop: StopConfigurationLike
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
    """Settings of the stream."""

    suffix: str | None
    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str
    """Replaced by `safety_identifier` and `prompt_cache_key`."""
