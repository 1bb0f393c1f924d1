# Generated from RankingOptions. Do not edit.
"""RankingOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.hybrid_search_options import HybridSearchOptions
    from ..components.ranker_version_type import RankerVersionType
    from .hybrid_search_options import HybridSearchOptionsDict


class RankingOptionsDict(TypedDict, total=False):
    """`RankingOptions` as a mapping."""

    ranker: RankerVersionType
    score_threshold: float
    hybrid_search: HybridSearchOptions | HybridSearchOptionsDict
