# Generated from BetaToolsArray. Do not edit.
"""BetaToolsArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .beta_tool import BetaToolLike

if TYPE_CHECKING:
    BetaToolsArrayLike: TypeAlias = "Iterable[BetaToolLike]"
else:
    BetaToolsArrayLike = Alias("Iterable[BetaToolLike]", __name__)
