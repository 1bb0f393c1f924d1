# Generated from BetaMessagePhase-2. Do not edit.
"""BetaMessagePhase2."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""`phase` of `BetaMessage`."""
