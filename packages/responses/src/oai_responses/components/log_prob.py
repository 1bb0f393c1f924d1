# Generated from LogProb. Do not edit.
"""LogProb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .top_log_prob import TopLogProb


@component("LogProb")
class LogProb(Component):
    """An item of `logprobs` of `OutputTextContent`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """UTF-8 bytes of the token."""

    top_logprobs: list[TopLogProb]
    """Likely tokens at this position."""
