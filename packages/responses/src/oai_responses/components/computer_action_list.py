# Generated from ComputerActionList. Do not edit.
"""ComputerActionList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .computer_action import ComputerAction

if TYPE_CHECKING:
    ComputerActionList: TypeAlias = list[ComputerAction]
    """`actions` of `ComputerToolCall`."""
else:
    ComputerActionList = Alias("list[ComputerAction]", __name__)
