# Generated from ModerationInputType. Do not edit.
"""ModerationInputType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputType: TypeAlias = Literal["text", "image"]
"""An item of `category_applied_input_types` of `ModerationResultBody`."""
