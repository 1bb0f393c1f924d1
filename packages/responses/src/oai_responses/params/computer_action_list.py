# Generated from ComputerActionList. Do not edit.
"""ComputerActionList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .computer_action import ComputerActionLike

ComputerActionListLike: TypeAlias = "Iterable[ComputerActionLike]"
