# Generated from BetaComputerActionList. Do not edit.
"""BetaComputerActionList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_computer_action import BetaComputerAction

if TYPE_CHECKING:
    BetaComputerActionList: TypeAlias = list[BetaComputerAction]
    """`actions` of `BetaComputerToolCall`."""
else:
    BetaComputerActionList = Alias("list[BetaComputerAction]", __name__)
