# Generated from BetaComputerScreenshotImage. Do not edit.
"""BetaComputerScreenshotImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaComputerScreenshotImage")
class BetaComputerScreenshotImage(Component):
    """`output` of `BetaComputerCallOutputItemParam`, `BetaComputerToolCallOutput` and `BetaComputerToolCallOutputResource`."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    """Where the image is; its URL, or a data URL that holds it in base64."""

    file_id: str | None = None
    """Id of the file."""
