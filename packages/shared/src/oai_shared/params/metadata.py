# Generated from Metadata. Do not edit.
"""Metadata in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

MetadataLike: TypeAlias = "Mapping[str, str] | None"
