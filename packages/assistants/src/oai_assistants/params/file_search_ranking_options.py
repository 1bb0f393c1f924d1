# Generated from FileSearchRankingOptions. Do not edit.
"""FileSearchRankingOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.file_search_ranker import FileSearchRanker


class FileSearchRankingOptionsDict(TypedDict, total=False):
    """`FileSearchRankingOptions` as a mapping."""

    ranker: FileSearchRanker
    score_threshold: Required[float]
