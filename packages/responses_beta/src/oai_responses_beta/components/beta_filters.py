# Generated from BetaFilters. Do not edit.
"""BetaFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_comparison_filter import BetaComparisonFilter
    from .beta_compound_filter import BetaCompoundFilter

if TYPE_CHECKING:
    BetaFilters: TypeAlias = BetaComparisonFilter | BetaCompoundFilter | UnknownComponent
    """`filters` of `BetaFileSearchTool`. Told apart by `type`."""
else:
    BetaFilters = TaggedUnion(
        "BetaFilters",
        __name__,
        "type",
        {
            "eq": "BetaComparisonFilter",
            "ne": "BetaComparisonFilter",
            "gt": "BetaComparisonFilter",
            "gte": "BetaComparisonFilter",
            "lt": "BetaComparisonFilter",
            "lte": "BetaComparisonFilter",
            "in": "BetaComparisonFilter",
            "nin": "BetaComparisonFilter",
            "and": "BetaCompoundFilter",
            "or": "BetaCompoundFilter",
        },
    )
