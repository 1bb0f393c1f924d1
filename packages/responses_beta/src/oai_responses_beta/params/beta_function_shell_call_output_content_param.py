# Generated from BetaFunctionShellCallOutputContentParam. Do not edit.
"""BetaFunctionShellCallOutputContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParamLike,
    )


class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallOutputContentParam` as a mapping."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[BetaFunctionShellCallOutputOutcomeParamLike]
