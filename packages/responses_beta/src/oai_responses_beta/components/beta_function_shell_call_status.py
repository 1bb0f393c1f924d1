# Generated from BetaFunctionShellCallStatus. Do not edit.
"""BetaFunctionShellCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `BetaFunctionShellCall`."""
