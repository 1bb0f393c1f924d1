# Generated from BetaRefusalContent. Do not edit.
"""BetaRefusalContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaRefusalContent")
class BetaRefusalContent(Component):
    """An object of `type` "refusal"."""

    type: Literal["refusal"] = "refusal"
    """Default: `"refusal"`."""

    refusal: str
    """Why the model declined."""
