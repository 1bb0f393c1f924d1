# Generated from ComputerActionList. Do not edit.
"""ComputerActionList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .computer_action import ComputerActionLike

if TYPE_CHECKING:
    ComputerActionListLike: TypeAlias = "Iterable[ComputerActionLike]"
else:
    ComputerActionListLike = Alias("Iterable[ComputerActionLike]", __name__)
