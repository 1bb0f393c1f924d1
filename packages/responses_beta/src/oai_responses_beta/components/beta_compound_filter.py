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
    """An object of the API."""

    type: Literal["and", "or"]
    filters: list[BetaCompoundFilterFiltersItem]
    """Conditions that attributes must meet."""


if TYPE_CHECKING:
    BetaCompoundFilterFiltersItem: TypeAlias = (
        BetaComparisonFilter | BetaCompoundFilter | UnknownComponent
    )
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
