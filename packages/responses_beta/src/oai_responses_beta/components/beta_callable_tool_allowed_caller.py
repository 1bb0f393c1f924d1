# Generated from BetaCallableToolAllowedCaller. Do not edit.
"""BetaCallableToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""An item of `allowed_callers` of `BetaApplyPatchToolParam`, `BetaCodeInterpreterTool`, `BetaCustomToolParam` and others."""
