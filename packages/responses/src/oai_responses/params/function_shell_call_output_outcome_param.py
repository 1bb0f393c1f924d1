# Generated from FunctionShellCallOutputOutcomeParam. Do not edit.
"""FunctionShellCallOutputOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam,
    )
    from .function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParamDict,
    )
    from .function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParamDict,
    )

if TYPE_CHECKING:
    FunctionShellCallOutputOutcomeParamLike: TypeAlias = "FunctionShellCallOutputOutcomeParam | FunctionShellCallOutputTimeoutOutcomeParamDict | FunctionShellCallOutputExitOutcomeParamDict"
else:
    FunctionShellCallOutputOutcomeParamLike = Alias(
        "FunctionShellCallOutputOutcomeParam | FunctionShellCallOutputTimeoutOutcomeParamDict | FunctionShellCallOutputExitOutcomeParamDict",
        __name__,
    )
