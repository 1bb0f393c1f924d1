# Generated from BetaFunctionShellCallOutputOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam,
    )
    from .beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParamDict,
    )
    from .beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParamDict,
    )

if TYPE_CHECKING:
    BetaFunctionShellCallOutputOutcomeParamLike: TypeAlias = "BetaFunctionShellCallOutputOutcomeParam | BetaFunctionShellCallOutputTimeoutOutcomeParamDict | BetaFunctionShellCallOutputExitOutcomeParamDict"
else:
    BetaFunctionShellCallOutputOutcomeParamLike = Alias(
        "BetaFunctionShellCallOutputOutcomeParam | BetaFunctionShellCallOutputTimeoutOutcomeParamDict | BetaFunctionShellCallOutputExitOutcomeParamDict",
        __name__,
    )
