# Generated from BetaTypeParam. Do not edit.
"""BetaTypeParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaTypeParam")
class BetaTypeParam(Component):
    """A member of `BetaComputerAction`, told by `type` = `"type"`."""

    type: Literal["type"] = "type"
    text: str
    """The text."""
