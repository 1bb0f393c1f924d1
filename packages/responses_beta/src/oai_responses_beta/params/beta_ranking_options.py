# Generated from BetaRankingOptions. Do not edit.
"""BetaRankingOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.beta_hybrid_search_options import BetaHybridSearchOptions
    from ..components.beta_ranker_version_type import BetaRankerVersionType
    from .beta_hybrid_search_options import BetaHybridSearchOptionsDict


class BetaRankingOptionsDict(TypedDict, total=False):
    """`BetaRankingOptions` as a mapping."""

    ranker: BetaRankerVersionType
    score_threshold: float
    hybrid_search: BetaHybridSearchOptions | BetaHybridSearchOptionsDict
