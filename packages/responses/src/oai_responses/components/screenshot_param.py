# Generated from ScreenshotParam. Do not edit.
"""ScreenshotParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ScreenshotParam")
class ScreenshotParam(Component):
    """A member of `ComputerAction`, told by `type` = `"screenshot"`."""

    type: Literal["screenshot"] = "screenshot"
