# Generated from FunctionShellCallOutputContent. Do not edit.
"""FunctionShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome
    from .function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome


@component("FunctionShellCallOutputContent")
class FunctionShellCallOutputContent(Component):
    """An item of `output` of `FunctionShellCallOutput`, `ResponseShellCallOutputContentDoneStreamingEvent`, `ResponsesServerEventResponseShellCallOutputContentDone` and others."""

    stdout: str
    """What the process wrote to standard output."""

    stderr: str
    """What the process wrote to standard error."""

    outcome: FunctionShellCallOutputContentOutcome
    """How it ended."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    FunctionShellCallOutputContentOutcome: TypeAlias = (
        FunctionShellCallOutputTimeoutOutcome
        | FunctionShellCallOutputExitOutcome
        | UnknownComponent
    )
    """`outcome` of `FunctionShellCallOutputContent`. Told apart by `type`."""
else:
    FunctionShellCallOutputContentOutcome = TaggedUnion(
        "FunctionShellCallOutputContentOutcome",
        __name__,
        "type",
        {
            "timeout": "FunctionShellCallOutputTimeoutOutcome",
            "exit": "FunctionShellCallOutputExitOutcome",
        },
    )
