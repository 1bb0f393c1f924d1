# Generated from ResponseFormatJsonSchemaSchema. Do not edit.
"""ResponseFormatJsonSchemaSchema in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

ResponseFormatJsonSchemaSchemaLike: TypeAlias = "Mapping[str, Any]"
