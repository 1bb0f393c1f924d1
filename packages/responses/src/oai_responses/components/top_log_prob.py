# Generated from TopLogProb. Do not edit.
"""TopLogProb."""

from __future__ import annotations

from oai_core.components import Component, component


@component("TopLogProb")
class TopLogProb(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
