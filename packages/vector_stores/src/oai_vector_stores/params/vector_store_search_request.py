# Generated from VectorStoreSearchRequest. Do not edit.
"""VectorStoreSearchRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from oai_shared.params.comparison_filter import ComparisonFilterDict
    from oai_shared.params.compound_filter import CompoundFilterDict

    from ..components.vector_store_search_request import VectorStoreSearchRequestFilters


class VectorStoreSearchRequestRankingOptionsDict(TypedDict, total=False):
    """`VectorStoreSearchRequestRankingOptions` as a mapping."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


if TYPE_CHECKING:
    VectorStoreSearchRequestFiltersLike: TypeAlias = (
        "VectorStoreSearchRequestFilters | ComparisonFilterDict | CompoundFilterDict"
    )
else:
    VectorStoreSearchRequestFiltersLike = Alias(
        "VectorStoreSearchRequestFilters | ComparisonFilterDict | CompoundFilterDict", __name__
    )
