# Generated from EmptyModelParam. Do not edit.
"""EmptyModelParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

if TYPE_CHECKING:
    EmptyModelParamLike: TypeAlias = "Mapping[str, Any]"
else:
    EmptyModelParamLike = Alias("Mapping[str, Any]", __name__)
