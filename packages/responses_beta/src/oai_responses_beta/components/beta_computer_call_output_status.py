# Generated from BetaComputerCallOutputStatus. Do not edit.
"""BetaComputerCallOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed"]
"""`status` of `BetaComputerToolCallOutputResource`."""
