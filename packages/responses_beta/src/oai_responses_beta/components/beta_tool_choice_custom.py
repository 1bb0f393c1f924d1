# Generated from BetaToolChoiceCustom. Do not edit.
"""BetaToolChoiceCustom."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaToolChoiceCustom")
class BetaToolChoiceCustom(Component):
    """An object of `type` "custom"."""

    type: Literal["custom"] = "custom"
    name: str
