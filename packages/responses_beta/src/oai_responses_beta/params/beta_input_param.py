# Generated from BetaInputParam. Do not edit.
"""BetaInputParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .beta_input_item import BetaInputItemLike

BetaInputParamLike: TypeAlias = "str | Iterable[BetaInputItemLike]"
