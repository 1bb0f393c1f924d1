# Generated from BetaResponseLogProb. Do not edit.
"""BetaResponseLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseLogProbTopLogprobsItem")
class BetaResponseLogProbTopLogprobsItem(Component):
    """An item of `top_logprobs` of `BetaResponseLogProb`."""

    token: str | None = None
    """The token, as text."""

    logprob: float | None = None
    """Natural logarithm of the token's probability."""


@component("BetaResponseLogProb")
class BetaResponseLogProb(Component):
    """An item of `logprobs` of `BetaResponseTextDeltaEvent`, `BetaResponseTextDoneEvent`, `BetaResponsesServerEventResponseOutputTextDelta` and others."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None = None
    """Likely tokens at this position."""
