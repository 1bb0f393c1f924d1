# Generated from BetaSpecificFunctionShellParam. Do not edit.
"""BetaSpecificFunctionShellParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaSpecificFunctionShellParamDict(TypedDict, total=False):
    """`BetaSpecificFunctionShellParam` as a mapping."""

    type: Required[Literal["shell"]]
