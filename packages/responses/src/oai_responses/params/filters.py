# Generated from Filters. Do not edit.
"""Filters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.comparison_filter import ComparisonFilterDict
    from oai_shared.params.compound_filter import CompoundFilterDict

    from ..components.filters import Filters

if TYPE_CHECKING:
    FiltersLike: TypeAlias = "Filters | ComparisonFilterDict | CompoundFilterDict"
else:
    FiltersLike = Alias("Filters | ComparisonFilterDict | CompoundFilterDict", __name__)
