# Generated from BetaVectorStoreFileAttributes. Do not edit.
"""BetaVectorStoreFileAttributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool] | None
    """`attributes` of `BetaFileSearchToolCallResultsItem`."""
else:
    BetaVectorStoreFileAttributes = Alias("dict[str, str | float | bool] | None", __name__)
