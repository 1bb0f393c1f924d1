# Generated from FunctionParameters. Do not edit.
"""FunctionParameters in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

if TYPE_CHECKING:
    FunctionParametersLike: TypeAlias = "Mapping[str, Any]"
else:
    FunctionParametersLike = Alias("Mapping[str, Any]", __name__)
