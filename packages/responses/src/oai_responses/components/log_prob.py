# Generated from LogProb. Do not edit.
"""LogProb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .top_log_prob import TopLogProb


@component("LogProb")
class LogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    top_logprobs: list[TopLogProb]
    """How many likely tokens to show for each position."""
