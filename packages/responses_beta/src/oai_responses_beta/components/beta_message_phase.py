# Generated from BetaMessagePhase. Do not edit.
"""BetaMessagePhase."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""`phase` of `BetaEasyInputMessage` and `BetaOutputMessage`."""
