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
    """An object of the API."""

    type: Literal["and", "or"]
    filters: list[CompoundFilterFiltersItem]
    """Conditions that attributes must meet."""


if TYPE_CHECKING:
    CompoundFilterFiltersItem: TypeAlias = ComparisonFilter | CompoundFilter | UnknownComponent
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
