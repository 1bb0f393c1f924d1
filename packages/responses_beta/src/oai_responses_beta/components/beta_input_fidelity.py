# Generated from BetaInputFidelity. Do not edit.
"""BetaInputFidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputFidelity: TypeAlias = Literal["high", "low"]
"""`input_fidelity` of `BetaImageGenTool`."""
