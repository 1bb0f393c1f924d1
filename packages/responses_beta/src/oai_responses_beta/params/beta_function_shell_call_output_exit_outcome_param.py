# Generated from BetaFunctionShellCallOutputExitOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputExitOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaFunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallOutputExitOutcomeParam` as a mapping."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
