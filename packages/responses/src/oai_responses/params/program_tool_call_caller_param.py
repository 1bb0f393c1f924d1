# Generated from ProgramToolCallCallerParam. Do not edit.
"""ProgramToolCallCallerParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ProgramToolCallCallerParamDict(TypedDict, total=False):
    """`ProgramToolCallCallerParam` as a mapping."""

    type: Required[Literal["program"]]
    caller_id: Required[str]
