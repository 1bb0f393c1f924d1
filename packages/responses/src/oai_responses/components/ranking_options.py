# Generated from RankingOptions. Do not edit.
"""RankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .hybrid_search_options import HybridSearchOptions
    from .ranker_version_type import RankerVersionType


@component("RankingOptions")
class RankingOptions(Component):
    """`ranking_options` of `FileSearchTool`."""

    ranker: RankerVersionType | None = None
    """The ranking to use. One of `"auto"`, `"default-2024-11-15"`."""

    score_threshold: float | None = None
    """Results below this score are left out."""

    hybrid_search: HybridSearchOptions | None = None
    """How much meaning and wording count against each other."""
