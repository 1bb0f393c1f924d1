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
    """Body of `client.completions.create`."""

    model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    """Id of the model."""

    prompt: str | list[str] | list[int] | list[list[int]] | None
    """What to continue; a text, several texts, or the same as numbers of tokens. Default: `"<|endoftext|>"`."""

    best_of: int | None = None
    """How many completions to make on the server, of which the likeliest are returned. 0 to 20. Default: `1`."""

    echo: bool | None = None
    """Whether to repeat the prompt before the completion. Default: `False`."""

    frequency_penalty: float | None = None
    """Makes tokens less likely the more often they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    logit_bias: dict[str, int] | None = None
    """Token id -> what is added to its likelihood, from -100 (never) to 100 (always)."""

    logprobs: int | None = None
    """How many likely tokens to show for each position, with log probabilities. 0 to 5."""

    max_tokens: int | None = None
    """Bound on the tokens that the model may write; older form of `max_completion_tokens`. At least 0. Default: `16`."""

    n: int | None = None
    """How many results to make. 1 to 128. Default: `1`."""

    presence_penalty: float | None = None
    """Makes tokens less likely once they have occurred; negative values do the reverse. -2 to 2. Default: `0`."""

    seed: int | None = None
    """Number that makes random choices repeatable, as far as possible."""

    stop: StopConfiguration | None = None
    """Up to 4 texts at which the model stops; they are not part of the answer. 1 to 4 items."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events. Default: `False`."""

    stream_options: ChatCompletionStreamOptions | None = None
    """Settings of the stream."""

    suffix: str | None = None
    """Text that comes after the completion."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str | None = None
    """A stable, anonymous id of your user, to detect misuse."""
