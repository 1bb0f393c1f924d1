# Generated from ResponseLogProb. Do not edit.
"""ResponseLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseLogProbTopLogprobsItem")
class ResponseLogProbTopLogprobsItem(Component):
    """An item of `top_logprobs` of `ResponseLogProb`."""

    token: str | None = None
    """The token, as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""


@component("ResponseLogProb")
class ResponseLogProb(Component):
    """An item of `logprobs` of `ResponseTextDeltaEvent`, `ResponseTextDoneEvent`, `ResponsesServerEventResponseOutputTextDelta` and others."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = None
    """Likely tokens at this position."""
