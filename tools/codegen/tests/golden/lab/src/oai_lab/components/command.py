# Generated from Command. Do not edit.
"""Command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .command_step_add import CommandStepAdd
    from .command_stop import CommandStop

if TYPE_CHECKING:
    Command: TypeAlias = CommandStepAdd | CommandStop | UnknownComponent
    """Sent by the client. Told apart by `type`."""
else:
    Command = TaggedUnion(
        "Command",
        __name__,
        "type",
        {
            "bench.step.add": "CommandStepAdd",
            "bench.stop": "CommandStop",
        },
    )
