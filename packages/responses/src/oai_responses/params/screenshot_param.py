# Generated from ScreenshotParam. Do not edit.
"""ScreenshotParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ScreenshotParamDict(TypedDict, total=False):
    """`ScreenshotParam` as a mapping."""

    type: Required[Literal["screenshot"]]
