# Generated from BetaEmptyModelParam. Do not edit.
"""BetaEmptyModelParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaEmptyModelParam: TypeAlias = dict[str, Any]
    """`parameters` of `BetaFunctionToolParam` and `BetaToolSearchToolParam`. `arguments` of `BetaToolSearchCallItemParam`."""
else:
    BetaEmptyModelParam = Alias("dict[str, Any]", __name__)
