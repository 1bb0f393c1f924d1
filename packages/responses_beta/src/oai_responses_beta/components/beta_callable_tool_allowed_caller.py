# Generated from BetaCallableToolAllowedCaller. Do not edit.
"""BetaCallableToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
