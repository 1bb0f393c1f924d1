# Generated from BetaFilters. Do not edit.
"""BetaFilters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_filters import BetaFilters
    from .beta_comparison_filter import BetaComparisonFilterDict
    from .beta_compound_filter import BetaCompoundFilterDict

if TYPE_CHECKING:
    BetaFiltersLike: TypeAlias = "BetaFilters | BetaComparisonFilterDict | BetaCompoundFilterDict"
else:
    BetaFiltersLike = Alias(
        "BetaFilters | BetaComparisonFilterDict | BetaCompoundFilterDict", __name__
    )
