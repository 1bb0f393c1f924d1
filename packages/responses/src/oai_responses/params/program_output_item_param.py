# Generated from ProgramOutputItemParam. Do not edit.
"""ProgramOutputItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.program_output_item_status import ProgramOutputItemStatus


class ProgramOutputItemParamDict(TypedDict, total=False):
    """`ProgramOutputItemParam` as a mapping."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus]
