# Generated from BetaFunctionShellCallOutputContent. Do not edit.
"""BetaFunctionShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_function_shell_call_output_exit_outcome import BetaFunctionShellCallOutputExitOutcome
    from .beta_function_shell_call_output_timeout_outcome import (
        BetaFunctionShellCallOutputTimeoutOutcome,
    )


@component("BetaFunctionShellCallOutputContent")
class BetaFunctionShellCallOutputContent(Component):
    """An item of `output` of `BetaFunctionShellCallOutput`, `BetaResponseShellCallOutputContentDoneStreamingEvent`, `BetaResponsesServerEventResponseShellCallOutputContentDone` and others."""

    stdout: str
    """What the process wrote to standard output."""

    stderr: str
    """What the process wrote to standard error."""

    outcome: BetaFunctionShellCallOutputContentOutcome
    """How it ended."""

    created_by: str | None = None
    """Who made it."""


if TYPE_CHECKING:
    BetaFunctionShellCallOutputContentOutcome: TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcome
        | BetaFunctionShellCallOutputExitOutcome
        | UnknownComponent
    )
    """`outcome` of `BetaFunctionShellCallOutputContent`. Told apart by `type`."""
else:
    BetaFunctionShellCallOutputContentOutcome = TaggedUnion(
        "BetaFunctionShellCallOutputContentOutcome",
        __name__,
        "type",
        {
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcome",
            "exit": "BetaFunctionShellCallOutputExitOutcome",
        },
    )
