# Generated from FileSearchRanker. Do not edit.
"""FileSearchRanker."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""`ranker` of `FileSearchRankingOptions` and `RunStepDetailsToolCallsFileSearchRankingOptionsObject`."""
