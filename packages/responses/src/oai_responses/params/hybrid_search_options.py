# Generated from HybridSearchOptions. Do not edit.
"""HybridSearchOptions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class HybridSearchOptionsDict(TypedDict, total=False):
    """`HybridSearchOptions` as a mapping."""

    embedding_weight: Required[float]
    text_weight: Required[float]
