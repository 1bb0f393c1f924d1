# Generated from LogProbProperties. Do not edit.
"""LogProbProperties."""

from __future__ import annotations

from oai_core.components import Component, component


@component("LogProbProperties")
class LogProbProperties(Component):
    """An object of the API."""

    token: str
    logprob: float
    """Natural logarithm of the token's probability."""

    bytes: list[int]
