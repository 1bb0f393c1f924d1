# Generated from FunctionShellCallOutputTimeoutOutcomeParam. Do not edit.
"""FunctionShellCallOutputTimeoutOutcomeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class FunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
    """`FunctionShellCallOutputTimeoutOutcomeParam` as a mapping."""

    type: Required[Literal["timeout"]]
