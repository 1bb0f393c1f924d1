# Generated from BetaFunctionCallStatus. Do not edit.
"""BetaFunctionCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaCustomToolCallResource`, `BetaFunctionToolCallResource` and `BetaToolSearchCall`."""
