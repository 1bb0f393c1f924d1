# Generated from BetaClickButtonType. Do not edit.
"""BetaClickButtonType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""`button` of `BetaClickParam`."""
