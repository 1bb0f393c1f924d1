# Generated from BetaVectorStoreFileAttributes. Do not edit.
"""BetaVectorStoreFileAttributes in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

BetaVectorStoreFileAttributesLike: TypeAlias = "Mapping[str, str | float | bool] | None"
