# Generated from BetaFunctionCallItemStatus. Do not edit.
"""BetaFunctionCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaComputerCallOutputItemParam`, `BetaFunctionCallOutputItemParam`, `BetaToolSearchCallItemParam` and others."""
