# Generated from Command. Do not edit.
"""Command in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.command import Command
    from .command_step_add import CommandStepAddDict
    from .command_stop import CommandStopDict

if TYPE_CHECKING:
    CommandLike: TypeAlias = "Command | CommandStepAddDict | CommandStopDict"
else:
    CommandLike = Alias("Command | CommandStepAddDict | CommandStopDict", __name__)
