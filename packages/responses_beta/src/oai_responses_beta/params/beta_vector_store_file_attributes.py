# Generated from BetaVectorStoreFileAttributes. Do not edit.
"""BetaVectorStoreFileAttributes in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaVectorStoreFileAttributesLike: TypeAlias = "Mapping[str, str | float | bool] | None"
else:
    BetaVectorStoreFileAttributesLike = Alias("Mapping[str, str | float | bool] | None", __name__)
