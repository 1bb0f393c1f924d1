# Generated from BetaFunctionShellCallOutputOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputOutcomeParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParam,
    )
    from .beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam,
    )

if TYPE_CHECKING:
    BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcomeParam
        | BetaFunctionShellCallOutputExitOutcomeParam
        | UnknownComponent
    )
    """`outcome` of `BetaFunctionShellCallOutputContentParam`. Told apart by `type`."""
else:
    BetaFunctionShellCallOutputOutcomeParam = TaggedUnion(
        "BetaFunctionShellCallOutputOutcomeParam",
        __name__,
        "type",
        {
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "BetaFunctionShellCallOutputExitOutcomeParam",
        },
    )
