# Generated from ProgramItemParam. Do not edit.
"""ProgramItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ProgramItemParamDict(TypedDict, total=False):
    """`ProgramItemParam` as a mapping."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
