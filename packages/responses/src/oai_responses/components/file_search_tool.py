# Generated from FileSearchTool. Do not edit.
"""FileSearchTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .filters import Filters
    from .ranking_options import RankingOptions


@component("FileSearchTool")
class FileSearchTool(Component):
    """A member of `Tool`, told by `type` = `"file_search"`."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    """Vector stores in which to search, by id."""

    max_num_results: int | None = None
    """How many results at most."""

    ranking_options: RankingOptions | None = None
    """How results are ranked."""

    filters: Filters | None = None
    """Conditions that attributes must meet."""
