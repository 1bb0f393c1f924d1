# Generated from BetaFileInputDetail. Do not edit.
"""BetaFileInputDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""`detail` of `BetaInputFileContent`."""
