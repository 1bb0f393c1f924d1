# Generated from ResponseFormatJsonSchemaSchema. Do not edit.
"""ResponseFormatJsonSchemaSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
    """`schema` of `ResponseFormatJsonSchemaJsonSchema` and `TextResponseFormatJsonSchema`."""
else:
    ResponseFormatJsonSchemaSchema = Alias("dict[str, Any]", __name__)
