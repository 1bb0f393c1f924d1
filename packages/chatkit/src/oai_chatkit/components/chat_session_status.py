# Generated from ChatSessionStatus. Do not edit.
"""ChatSessionStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""`status` of `ChatSessionResource`."""
