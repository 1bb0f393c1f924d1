# Generated from ProgramToolCallCaller. Do not edit.
"""ProgramToolCallCaller in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ProgramToolCallCallerDict(TypedDict, total=False):
    """`ProgramToolCallCaller` as a mapping."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
