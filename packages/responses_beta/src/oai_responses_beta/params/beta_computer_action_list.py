# Generated from BetaComputerActionList. Do not edit.
"""BetaComputerActionList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .beta_computer_action import BetaComputerActionLike

if TYPE_CHECKING:
    BetaComputerActionListLike: TypeAlias = "Iterable[BetaComputerActionLike]"
else:
    BetaComputerActionListLike = Alias("Iterable[BetaComputerActionLike]", __name__)
