# Generated from searchVectorStore. Do not edit.
"""Parameters of `vector_stores.search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required

    from ..components.vector_store_search_request import VectorStoreSearchRequestRankingOptions
    from .vector_store_search_request import (
        VectorStoreSearchRequestFiltersLike,
        VectorStoreSearchRequestRankingOptionsDict,
    )


class VectorStoresSearchParams(RequestOptions, total=False):
    """Parameters of `vector_stores.search`."""

    query: Required[str | Iterable[str]]
    """What to search for."""

    rewrite_query: bool
    """Whether the query is put into better words for the search. Default: `False`."""

    max_num_results: int
    """How many results at most. 1 to 50. Default: `10`."""

    filters: VectorStoreSearchRequestFiltersLike
    """Conditions that attributes must meet."""

    ranking_options: (
        VectorStoreSearchRequestRankingOptions | VectorStoreSearchRequestRankingOptionsDict
    )
    """How results are ranked."""
