# Generated from BetaHybridSearchOptions. Do not edit.
"""BetaHybridSearchOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaHybridSearchOptionsDict(TypedDict, total=False):
    """`BetaHybridSearchOptions` as a mapping."""

    embedding_weight: Required[float]
    text_weight: Required[float]
