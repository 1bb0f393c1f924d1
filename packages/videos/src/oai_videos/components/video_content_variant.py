# Generated from VideoContentVariant. Do not edit.
"""VideoContentVariant."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
"""`variant` of `client.videos.download_content`."""
