# Generated from BetaFunctionShellCallOutputStatusEnum. Do not edit.
"""BetaFunctionShellCallOutputStatusEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaFunctionShellCallOutput`."""
