# Generated from BetaResponseFormatJsonSchemaSchema. Do not edit.
"""BetaResponseFormatJsonSchemaSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

BetaResponseFormatJsonSchemaSchemaLike: TypeAlias = "Mapping[str, Any]"
