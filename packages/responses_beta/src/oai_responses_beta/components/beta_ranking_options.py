# Generated from BetaRankingOptions. Do not edit.
"""BetaRankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_hybrid_search_options import BetaHybridSearchOptions
    from .beta_ranker_version_type import BetaRankerVersionType


@component("BetaRankingOptions")
class BetaRankingOptions(Component):
    """`ranking_options` of `BetaFileSearchTool`."""

    ranker: BetaRankerVersionType | None = None
    """The ranking to use. One of `"auto"`, `"default-2024-11-15"`."""

    score_threshold: float | None = None
    """Results below this score are left out."""

    hybrid_search: BetaHybridSearchOptions | None = None
    """How much meaning and wording count against each other."""
