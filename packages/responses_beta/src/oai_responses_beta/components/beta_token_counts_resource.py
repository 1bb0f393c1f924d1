# Generated from BetaTokenCountsResource. Do not edit.
"""BetaTokenCountsResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaTokenCountsResource")
class BetaTokenCountsResource(Component):
    """Result of `client.beta.responses.input_tokens.count`."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int
    """Tokens that went in."""
