# Generated from BetaLogProb. Do not edit.
"""BetaLogProb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_top_log_prob import BetaTopLogProb


@component("BetaLogProb")
class BetaLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]
    """How many likely tokens to show for each position."""
