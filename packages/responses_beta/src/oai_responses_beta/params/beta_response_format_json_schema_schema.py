# Generated from BetaResponseFormatJsonSchemaSchema. Do not edit.
"""BetaResponseFormatJsonSchemaSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

if TYPE_CHECKING:
    BetaResponseFormatJsonSchemaSchemaLike: TypeAlias = "Mapping[str, Any]"
else:
    BetaResponseFormatJsonSchemaSchemaLike = Alias("Mapping[str, Any]", __name__)
