# Generated from ImageGenActionEnum. Do not edit.
"""ImageGenActionEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenActionEnum: TypeAlias = Literal["generate", "edit", "auto"]
"""`action` of `ImageGenTool`."""
