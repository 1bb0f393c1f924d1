# Generated from CompoundFilter. Do not edit.
"""CompoundFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.compound_filter import CompoundFilterFiltersItem
    from .comparison_filter import ComparisonFilterDict


class CompoundFilterDict(TypedDict, total=False):
    """`CompoundFilter` as a mapping."""

    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[CompoundFilterFiltersItemLike]]


CompoundFilterFiltersItemLike: TypeAlias = (
    "CompoundFilterFiltersItem | ComparisonFilterDict | CompoundFilterDict"
)
