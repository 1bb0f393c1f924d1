# Generated from CompoundFilter. Do not edit.
"""CompoundFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.compound_filter import CompoundFilterFiltersItem
    from .comparison_filter import ComparisonFilterDict


class CompoundFilterDict(TypedDict, total=False):
    """`CompoundFilter` as a mapping."""

    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[CompoundFilterFiltersItemLike]]


if TYPE_CHECKING:
    CompoundFilterFiltersItemLike: TypeAlias = (
        "CompoundFilterFiltersItem | ComparisonFilterDict | CompoundFilterDict"
    )
else:
    CompoundFilterFiltersItemLike = Alias(
        "CompoundFilterFiltersItem | ComparisonFilterDict | CompoundFilterDict", __name__
    )
