# Generated from VectorStoreSearchRequest. Do not edit.
"""VectorStoreSearchRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.comparison_filter import ComparisonFilter
    from oai_shared.components.compound_filter import CompoundFilter


@component("VectorStoreSearchRequestRankingOptions")
class VectorStoreSearchRequestRankingOptions(Component):
    """`ranking_options` of `client.vector_stores.search`."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | None = None
    """The ranking to use. Default: `"auto"`."""

    score_threshold: float | None = None
    """Results below this score are left out. 0 to 1. Default: `0`."""


@component("VectorStoreSearchRequest")
class VectorStoreSearchRequest(Component):
    """Body of `client.vector_stores.search`."""

    query: str | list[str]
    """What to search for."""

    rewrite_query: bool | None = None
    """Whether the query is put into better words for the search. Default: `False`."""

    max_num_results: int | None = None
    """How many results at most. 1 to 50. Default: `10`."""

    filters: VectorStoreSearchRequestFilters | None = None
    """Conditions that attributes must meet."""

    ranking_options: VectorStoreSearchRequestRankingOptions | None = None
    """How results are ranked."""


if TYPE_CHECKING:
    VectorStoreSearchRequestFilters: TypeAlias = (
        ComparisonFilter | CompoundFilter | UnknownComponent
    )
    """`filters` of `client.vector_stores.search`. Told apart by `type`."""
else:
    VectorStoreSearchRequestFilters = TaggedUnion(
        "VectorStoreSearchRequestFilters",
        __name__,
        "type",
        {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    )
