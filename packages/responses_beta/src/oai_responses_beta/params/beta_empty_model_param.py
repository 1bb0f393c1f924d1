# Generated from BetaEmptyModelParam. Do not edit.
"""BetaEmptyModelParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

if TYPE_CHECKING:
    BetaEmptyModelParamLike: TypeAlias = "Mapping[str, Any]"
else:
    BetaEmptyModelParamLike = Alias("Mapping[str, Any]", __name__)
