# Generated from BetaToolChoiceFunction. Do not edit.
"""BetaToolChoiceFunction."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaToolChoiceFunction")
class BetaToolChoiceFunction(Component):
    """A member of `BetaToolChoiceParam`, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    name: str
    """Its name."""
