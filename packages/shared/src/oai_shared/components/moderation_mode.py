# Generated from ModerationMode. Do not edit.
"""ModerationMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationMode: TypeAlias = Literal["score", "block"]
"""`mode` of `ModerationConfigParam`."""
