# Generated from VideoSeconds. Do not edit.
"""VideoSeconds."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""`seconds` of `client.videos.extend` and `client.videos.create`."""
