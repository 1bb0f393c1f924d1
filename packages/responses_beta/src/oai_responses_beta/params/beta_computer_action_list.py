# Generated from BetaComputerActionList. Do not edit.
"""BetaComputerActionList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .beta_computer_action import BetaComputerActionLike

BetaComputerActionListLike: TypeAlias = "Iterable[BetaComputerActionLike]"
