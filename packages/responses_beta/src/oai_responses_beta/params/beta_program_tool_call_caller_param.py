# Generated from BetaProgramToolCallCallerParam. Do not edit.
"""BetaProgramToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaProgramToolCallCallerParamDict(TypedDict, total=False):
    """`BetaProgramToolCallCallerParam` as a mapping."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
