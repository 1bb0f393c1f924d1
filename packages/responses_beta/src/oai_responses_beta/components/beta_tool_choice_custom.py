# Generated from BetaToolChoiceCustom. Do not edit.
"""BetaToolChoiceCustom."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaToolChoiceCustom")
class BetaToolChoiceCustom(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    name: str
    """Its name."""
