# Generated from BetaCompoundFilter. Do not edit.
"""BetaCompoundFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_comparison_filter import BetaComparisonFilter


@component("BetaCompoundFilter")
class BetaCompoundFilter(Component):
    """A member of `BetaCompoundFilterFiltersItem` and `BetaFilters`, told by `type` = `"and"` or `"or"`."""

    type: Literal["and", "or"]
    """Whether all conditions must hold or one is enough."""

    filters: list[BetaCompoundFilterFiltersItem]
    """Conditions that are joined."""


if TYPE_CHECKING:
    BetaCompoundFilterFiltersItem: TypeAlias = (
        BetaComparisonFilter | BetaCompoundFilter | UnknownComponent
    )
    """An item of `filters` of `BetaCompoundFilter`. Told apart by `type`."""
else:
    BetaCompoundFilterFiltersItem = TaggedUnion(
        "BetaCompoundFilterFiltersItem",
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
