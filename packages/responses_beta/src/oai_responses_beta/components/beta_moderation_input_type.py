# Generated from BetaModerationInputType. Do not edit.
"""BetaModerationInputType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationInputType: TypeAlias = Literal["text", "image"]
"""An item of `category_applied_input_types` of `BetaModerationResultBody`."""
