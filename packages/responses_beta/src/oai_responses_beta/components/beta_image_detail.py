# Generated from BetaImageDetail. Do not edit.
"""BetaImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""`detail` of `BetaComputerScreenshotContent` and `BetaInputImageContent`."""
