# Generated from BetaDetailEnum. Do not edit.
"""BetaDetailEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaDetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""`detail` of `BetaInputImageContentParamAutoParam`."""
