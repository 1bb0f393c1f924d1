# Generated from TokenCountsResource. Do not edit.
"""TokenCountsResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TokenCountsResource")
class TokenCountsResource(Component):
    """Result of `client.responses.input_tokens.count`."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int
    """Tokens that went in."""
