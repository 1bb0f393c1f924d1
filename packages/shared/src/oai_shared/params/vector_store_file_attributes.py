# Generated from VectorStoreFileAttributes. Do not edit.
"""VectorStoreFileAttributes in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

if TYPE_CHECKING:
    VectorStoreFileAttributesLike: TypeAlias = "Mapping[str, str | float | bool] | None"
else:
    VectorStoreFileAttributesLike = Alias("Mapping[str, str | float | bool] | None", __name__)
