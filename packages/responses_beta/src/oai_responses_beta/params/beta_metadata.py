# Generated from BetaMetadata. Do not edit.
"""BetaMetadata in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaMetadataLike: TypeAlias = "Mapping[str, str] | None"
else:
    BetaMetadataLike = Alias("Mapping[str, str] | None", __name__)
