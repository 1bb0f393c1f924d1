# Generated from BetaFilters. Do not edit.
"""BetaFilters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_filters import BetaFilters
    from .beta_comparison_filter import BetaComparisonFilterDict
    from .beta_compound_filter import BetaCompoundFilterDict

BetaFiltersLike: TypeAlias = "BetaFilters | BetaComparisonFilterDict | BetaCompoundFilterDict"
