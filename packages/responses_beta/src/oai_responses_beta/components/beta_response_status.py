# Generated from BetaResponseStatus. Do not edit.
"""BetaResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseStatus: TypeAlias = Literal[
    "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
]
"""`status` of `BetaResponse`."""
