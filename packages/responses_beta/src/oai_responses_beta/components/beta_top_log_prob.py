# Generated from BetaTopLogProb. Do not edit.
"""BetaTopLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaTopLogProb")
class BetaTopLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
