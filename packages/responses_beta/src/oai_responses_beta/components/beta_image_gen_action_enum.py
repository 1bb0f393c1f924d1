# Generated from BetaImageGenActionEnum. Do not edit.
"""BetaImageGenActionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""`action` of `BetaImageGenTool`."""
