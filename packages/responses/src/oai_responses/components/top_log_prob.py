# Generated from TopLogProb. Do not edit.
"""TopLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TopLogProb")
class TopLogProb(Component):
    """An item of `top_logprobs` of `LogProb`."""

    token: str
    """The token, as text."""

    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
    """UTF-8 bytes of the token."""
