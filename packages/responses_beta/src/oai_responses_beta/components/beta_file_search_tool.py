# Generated from BetaFileSearchTool. Do not edit.
"""BetaFileSearchTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_filters import BetaFilters
    from .beta_ranking_options import BetaRankingOptions


@component("BetaFileSearchTool")
class BetaFileSearchTool(Component):
    """A member of `BetaTool`, told by `type` = `"file_search"`."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    """Vector stores in which to search, by id."""

    max_num_results: int | None = None
    """How many results at most."""

    ranking_options: BetaRankingOptions | None = None
    """How results are ranked."""

    filters: BetaFilters | None = None
    """Conditions that attributes must meet."""
