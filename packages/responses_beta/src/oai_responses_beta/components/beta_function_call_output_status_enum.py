# Generated from BetaFunctionCallOutputStatusEnum. Do not edit.
"""BetaFunctionCallOutputStatusEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaCustomToolCallOutputResource`, `BetaFunctionToolCallOutputResource` and `BetaToolSearchOutput`."""
