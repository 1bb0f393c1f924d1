# Generated from BetaToolsArray. Do not edit.
"""BetaToolsArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .beta_tool import BetaToolLike

BetaToolsArrayLike: TypeAlias = "Iterable[BetaToolLike]"
