# Generated from BetaResponseFormatJsonSchemaSchema. Do not edit.
"""BetaResponseFormatJsonSchemaSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
    """`schema` of `BetaTextResponseFormatJsonSchema`."""
else:
    BetaResponseFormatJsonSchemaSchema = Alias("dict[str, Any]", __name__)
