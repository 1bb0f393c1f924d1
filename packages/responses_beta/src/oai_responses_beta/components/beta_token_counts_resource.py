# Generated from BetaTokenCountsResource. Do not edit.
"""BetaTokenCountsResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaTokenCountsResource")
class BetaTokenCountsResource(Component):
    """An object of `object` "response.input_tokens"."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    """Default: `"response.input_tokens"`."""

    input_tokens: int
    """Tokens that went in."""
