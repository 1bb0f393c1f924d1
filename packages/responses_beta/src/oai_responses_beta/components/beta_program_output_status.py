# Generated from BetaProgramOutputStatus. Do not edit.
"""BetaProgramOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""`status` of `BetaProgramOutput`."""
