# Generated from FileSearchTool. Do not edit.
"""FileSearchTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.ranking_options import RankingOptions
    from .filters import FiltersLike
    from .ranking_options import RankingOptionsDict


class FileSearchToolDict(TypedDict, total=False):
    """`FileSearchTool` as a mapping."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Iterable[str]]
    max_num_results: int
    ranking_options: RankingOptions | RankingOptionsDict
    filters: FiltersLike | None
