# Generated from VectorStoreFileAttributes. Do not edit.
"""VectorStoreFileAttributes in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

VectorStoreFileAttributesLike: TypeAlias = "Mapping[str, str | float | bool] | None"
