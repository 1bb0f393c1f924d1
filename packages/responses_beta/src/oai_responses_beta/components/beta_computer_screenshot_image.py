# Generated from BetaComputerScreenshotImage. Do not edit.
"""BetaComputerScreenshotImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaComputerScreenshotImage")
class BetaComputerScreenshotImage(Component):
    """An object of `type` "computer_screenshot"."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    """Default: `"computer_screenshot"`."""

    image_url: str | None = None
    """An image, as a URL or a data URL. A URL."""

    file_id: str | None = None
    """Id of an uploaded file."""
