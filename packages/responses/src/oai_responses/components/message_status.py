# Generated from MessageStatus. Do not edit.
"""MessageStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `Message`."""
