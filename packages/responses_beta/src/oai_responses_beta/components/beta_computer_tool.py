# Generated from BetaComputerTool. Do not edit.
"""BetaComputerTool."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaComputerTool")
class BetaComputerTool(Component):
    """A member of `BetaTool`, told by `type` = `"computer"`."""

    type: Literal["computer"] = "computer"
