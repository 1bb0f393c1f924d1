# Generated from BetaDirectToolCallCallerParam. Do not edit.
"""BetaDirectToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaDirectToolCallCallerParamDict(TypedDict, total=False):
    """`BetaDirectToolCallCallerParam` as a mapping."""

    type: Required[Literal["direct"]]
