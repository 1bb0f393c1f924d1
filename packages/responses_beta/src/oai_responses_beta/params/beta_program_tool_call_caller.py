# Generated from BetaProgramToolCallCaller. Do not edit.
"""BetaProgramToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaProgramToolCallCallerDict(TypedDict, total=False):
    """`BetaProgramToolCallCaller` as a mapping."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
