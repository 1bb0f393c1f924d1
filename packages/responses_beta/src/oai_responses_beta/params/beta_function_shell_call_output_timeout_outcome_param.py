# Generated from BetaFunctionShellCallOutputTimeoutOutcomeParam. Do not edit.
"""BetaFunctionShellCallOutputTimeoutOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaFunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallOutputTimeoutOutcomeParam` as a mapping."""

    type: Required[Literal["timeout"]]
