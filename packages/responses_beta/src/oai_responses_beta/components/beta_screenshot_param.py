# Generated from BetaScreenshotParam. Do not edit.
"""BetaScreenshotParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaScreenshotParam")
class BetaScreenshotParam(Component):
    """A member of `BetaComputerAction`, told by `type` = `"screenshot"`."""

    type: Literal["screenshot"] = "screenshot"
