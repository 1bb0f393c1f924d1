# Generated from FunctionShellCallOutputOutcomeParam. Do not edit.
"""FunctionShellCallOutputOutcomeParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParam,
    )
    from .function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParam,
    )

if TYPE_CHECKING:
    FunctionShellCallOutputOutcomeParam: TypeAlias = (
        FunctionShellCallOutputTimeoutOutcomeParam
        | FunctionShellCallOutputExitOutcomeParam
        | UnknownComponent
    )
    """`outcome` of `FunctionShellCallOutputContentParam`. Told apart by `type`."""
else:
    FunctionShellCallOutputOutcomeParam = TaggedUnion(
        "FunctionShellCallOutputOutcomeParam",
        __name__,
        "type",
        {
            "timeout": "FunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "FunctionShellCallOutputExitOutcomeParam",
        },
    )
