# Generated from BetaComparisonFilter. Do not edit.
"""BetaComparisonFilter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class BetaComparisonFilterDict(TypedDict, total=False):
    """`BetaComparisonFilter` as a mapping."""

    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    key: Required[str]
    value: Required[str | float | bool | Iterable[str | float]]
