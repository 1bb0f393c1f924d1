# Generated from ImageDetail. Do not edit.
"""ImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""`detail` of `InputImageContent` and `ComputerScreenshotContent`."""
