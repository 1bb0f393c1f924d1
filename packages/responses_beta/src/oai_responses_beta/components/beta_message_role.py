# Generated from BetaMessageRole. Do not edit.
"""BetaMessageRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
"""`role` of `BetaAdditionalTools` and `BetaMessage`."""
