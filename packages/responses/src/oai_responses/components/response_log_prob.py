# Generated from ResponseLogProb. Do not edit.
"""ResponseLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseLogProbTopLogprobsItem")
class ResponseLogProbTopLogprobsItem(Component):
    """An object of the API."""

    token: str | None = None
    logprob: float | None = None
    """Natural logarithm of the token's probability."""


@component("ResponseLogProb")
class ResponseLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = None
    """How many likely tokens to show for each position."""
