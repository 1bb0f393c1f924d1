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
    """Id of the model."""

    prompt: Required[str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """What to continue; a text, several texts, or the same as numbers of tokens. Default: `"<|endoftext|>"`."""

    best_of: int | None
    """How many completions to make on the server, of which the likeliest are returned. 0 to 20. Default: `1`."""

    echo: bool | None
    """Whether to repeat the prompt before the completion. Default: `False`."""

    frequency_penalty: float | None
    """Makes tokens less likely the more often they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    logit_bias: Mapping[str, int] | None
    """Token id -> what is added to its likelihood, from -100 (never) to 100 (always)."""

    logprobs: int | None
    """How many likely tokens to show for each position, with log probabilities. 0 to 5."""

    max_tokens: int | None
    """Bound on the tokens that the model may write; older form of `max_completion_tokens`. At least 0. Default: `16`."""

    n: int | None
    """How many results to make. 1 to 128. Default: `1`."""

    presence_penalty: float | None
    """Makes tokens less likely once they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    seed: int | None
    """Number that makes random choices repeatable, as far as possible."""

    stop: StopConfigurationLike
    """Up to 4 texts at which the model stops; they are not part of the answer. 1 to 4 items."""

    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
    """Settings of the stream."""

    suffix: str | None
    """Text that comes after the completion."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str
    """A stable, anonymous id of your user, to detect misuse."""
