# Generated from BetaMetadata. Do not edit.
"""BetaMetadata in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

BetaMetadataLike: TypeAlias = "Mapping[str, str] | None"
