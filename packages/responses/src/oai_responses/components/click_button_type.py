# Generated from ClickButtonType. Do not edit.
"""ClickButtonType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""`button` of `ClickParam`."""
