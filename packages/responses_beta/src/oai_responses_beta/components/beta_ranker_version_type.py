# Generated from BetaRankerVersionType. Do not edit.
"""BetaRankerVersionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""`ranker` of `BetaRankingOptions`."""
