# Generated from ResponseLogProb. Do not edit.
"""ResponseLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseLogProbTopLogprobsItem")
class ResponseLogProbTopLogprobsItem(Component):
    """An object of the API."""

    token: str | None = None
    logprob: float | None = None


@component("ResponseLogProb")
class ResponseLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    top_logprobs: list[ResponseLogProbTopLogprobsItem] | None = None
