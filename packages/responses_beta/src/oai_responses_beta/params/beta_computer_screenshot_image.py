# Generated from BetaComputerScreenshotImage. Do not edit.
"""BetaComputerScreenshotImage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaComputerScreenshotImageDict(TypedDict, total=False):
    """`BetaComputerScreenshotImage` as a mapping."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str
