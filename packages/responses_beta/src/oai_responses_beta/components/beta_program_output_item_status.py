# Generated from BetaProgramOutputItemStatus. Do not edit.
"""BetaProgramOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""`status` of `BetaProgramOutputItemParam`."""
