# Generated from BetaInputParam. Do not edit.
"""BetaInputParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .beta_input_item import BetaInputItemLike

if TYPE_CHECKING:
    BetaInputParamLike: TypeAlias = "str | Iterable[BetaInputItemLike]"
else:
    BetaInputParamLike = Alias("str | Iterable[BetaInputItemLike]", __name__)
