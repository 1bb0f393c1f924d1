# Generated from BetaLogProb. Do not edit.
"""BetaLogProb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_top_log_prob import BetaTopLogProb


@component("BetaLogProb")
class BetaLogProb(Component):
    """An item of `logprobs` of `BetaOutputTextContent`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """UTF-8 bytes of the token."""

    top_logprobs: list[BetaTopLogProb]
    """Likely tokens at this position."""
