# Generated from BetaScreenshotParam. Do not edit.
"""BetaScreenshotParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaScreenshotParamDict(TypedDict, total=False):
    """`BetaScreenshotParam` as a mapping."""

    type: Required[Literal["screenshot"]]
