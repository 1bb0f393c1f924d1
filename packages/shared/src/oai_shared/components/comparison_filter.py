# Generated from ComparisonFilter. Do not edit.
"""ComparisonFilter."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ComparisonFilter")
class ComparisonFilter(Component):
    """A member of `CompoundFilterFiltersItem`, `Filters` and `VectorStoreSearchRequestFilters`, told by `type` = `"eq"`, `"ne"`, `"gt"` or others."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """How the attribute is compared with the value. Default: `"eq"`."""

    key: str
    """Name of the attribute."""

    value: str | float | bool | list[str | float]
    """The value."""
