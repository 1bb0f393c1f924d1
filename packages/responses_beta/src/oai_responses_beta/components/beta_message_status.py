# Generated from BetaMessageStatus. Do not edit.
"""BetaMessageStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaMessage`."""
