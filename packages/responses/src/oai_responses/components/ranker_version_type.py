# Generated from RankerVersionType. Do not edit.
"""RankerVersionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""`ranker` of `RankingOptions`."""
