# Generated from Filters. Do not edit.
"""Filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.comparison_filter import ComparisonFilter
    from oai_shared.components.compound_filter import CompoundFilter

if TYPE_CHECKING:
    Filters: TypeAlias = ComparisonFilter | CompoundFilter | UnknownComponent
    """`filters` of `FileSearchTool`. Told apart by `type`."""
else:
    Filters = TaggedUnion(
        "Filters",
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
