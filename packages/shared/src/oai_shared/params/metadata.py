# Generated from Metadata. Do not edit.
"""Metadata in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

if TYPE_CHECKING:
    MetadataLike: TypeAlias = "Mapping[str, str] | None"
else:
    MetadataLike = Alias("Mapping[str, str] | None", __name__)
