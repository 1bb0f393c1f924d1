# Generated from BetaFileDetailEnum. Do not edit.
"""BetaFileDetailEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""`detail` of `BetaInputFileContentParam`."""
