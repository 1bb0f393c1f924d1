# Generated from BetaCompoundFilter. Do not edit.
"""BetaCompoundFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_compound_filter import BetaCompoundFilterFiltersItem
    from .beta_comparison_filter import BetaComparisonFilterDict


class BetaCompoundFilterDict(TypedDict, total=False):
    """`BetaCompoundFilter` as a mapping."""

    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[BetaCompoundFilterFiltersItemLike]]


if TYPE_CHECKING:
    BetaCompoundFilterFiltersItemLike: TypeAlias = (
        "BetaCompoundFilterFiltersItem | BetaComparisonFilterDict | BetaCompoundFilterDict"
    )
else:
    BetaCompoundFilterFiltersItemLike = Alias(
        "BetaCompoundFilterFiltersItem | BetaComparisonFilterDict | BetaCompoundFilterDict",
        __name__,
    )
