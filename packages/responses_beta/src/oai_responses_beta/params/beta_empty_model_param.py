# Generated from BetaEmptyModelParam. Do not edit.
"""BetaEmptyModelParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

BetaEmptyModelParamLike: TypeAlias = "Mapping[str, Any]"
