# Generated from BetaCompoundFilter. Do not edit.
"""BetaCompoundFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_compound_filter import BetaCompoundFilterFiltersItem
    from .beta_comparison_filter import BetaComparisonFilterDict


class BetaCompoundFilterDict(TypedDict, total=False):
    """`BetaCompoundFilter` as a mapping."""

    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[BetaCompoundFilterFiltersItemLike]]


BetaCompoundFilterFiltersItemLike: TypeAlias = (
    "BetaCompoundFilterFiltersItem | BetaComparisonFilterDict | BetaCompoundFilterDict"
)
