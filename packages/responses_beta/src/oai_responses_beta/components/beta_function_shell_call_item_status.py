# Generated from BetaFunctionShellCallItemStatus. Do not edit.
"""BetaFunctionShellCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaFunctionShellCallItemParam` and `BetaFunctionShellCallOutputItemParam`."""
