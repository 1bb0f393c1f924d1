# Generated from BetaTopLogProb. Do not edit.
"""BetaTopLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaTopLogProb")
class BetaTopLogProb(Component):
    """An item of `top_logprobs` of `BetaLogProb`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
