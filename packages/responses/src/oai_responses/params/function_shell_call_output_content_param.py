# Generated from FunctionShellCallOutputContentParam. Do not edit.
"""FunctionShellCallOutputContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParamLike


class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputContentParam` as a mapping."""

    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[FunctionShellCallOutputOutcomeParamLike]
