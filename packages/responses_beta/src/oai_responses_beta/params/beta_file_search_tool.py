# Generated from BetaFileSearchTool. Do not edit.
"""BetaFileSearchTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_ranking_options import BetaRankingOptions
    from .beta_filters import BetaFiltersLike
    from .beta_ranking_options import BetaRankingOptionsDict


class BetaFileSearchToolDict(TypedDict, total=False):
    """`BetaFileSearchTool` as a mapping."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Iterable[str]]
    max_num_results: int
    ranking_options: BetaRankingOptions | BetaRankingOptionsDict
    filters: BetaFiltersLike | None
