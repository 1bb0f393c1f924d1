# Generated from FunctionShellCallOutputExitOutcomeParam. Do not edit.
"""FunctionShellCallOutputExitOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputExitOutcomeParam` as a mapping."""

    type: Required[Literal["exit"]]
    exit_code: Required[int]
