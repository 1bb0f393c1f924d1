# Generated from CompoundFilter. Do not edit.
"""CompoundFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .comparison_filter import ComparisonFilter


@component("CompoundFilter")
class CompoundFilter(Component):
    """A member of `CompoundFilterFiltersItem`, `Filters` and `VectorStoreSearchRequestFilters`, told by `type` = `"and"` or `"or"`."""

    type: Literal["and", "or"]
    """Whether all conditions must hold or one is enough."""

    filters: list[CompoundFilterFiltersItem]
    """Conditions that are joined."""


if TYPE_CHECKING:
    CompoundFilterFiltersItem: TypeAlias = ComparisonFilter | CompoundFilter | UnknownComponent
    """An item of `filters` of `CompoundFilter`. Told apart by `type`."""
else:
    CompoundFilterFiltersItem = TaggedUnion(
        "CompoundFilterFiltersItem",
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
