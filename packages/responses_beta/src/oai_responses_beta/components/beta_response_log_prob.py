# Generated from BetaResponseLogProb. Do not edit.
"""BetaResponseLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaResponseLogProbTopLogprobsItem")
class BetaResponseLogProbTopLogprobsItem(Component):
    """An object of the API."""

    token: str | None = None
    logprob: float | None = None
    """Natural logarithm of the token's probability."""


@component("BetaResponseLogProb")
class BetaResponseLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[BetaResponseLogProbTopLogprobsItem] | None = None
    """How many likely tokens to show for each position."""
