# Generated from BetaCodeInterpreterOutputImage. Do not edit.
"""BetaCodeInterpreterOutputImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaCodeInterpreterOutputImage")
class BetaCodeInterpreterOutputImage(Component):
    """A member of `BetaCodeInterpreterToolCallOutputsItem`, told by `type` = `"image"`."""

    type: Literal["image"] = "image"
    url: str
    """Its URL."""
