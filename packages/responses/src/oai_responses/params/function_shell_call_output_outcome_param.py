# Generated from FunctionShellCallOutputOutcomeParam. Do not edit.
"""FunctionShellCallOutputOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam,
    )
    from .function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParamDict,
    )
    from .function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParamDict,
    )

FunctionShellCallOutputOutcomeParamLike: TypeAlias = "FunctionShellCallOutputOutcomeParam | FunctionShellCallOutputTimeoutOutcomeParamDict | FunctionShellCallOutputExitOutcomeParamDict"
