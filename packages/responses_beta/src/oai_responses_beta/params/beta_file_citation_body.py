# Generated from BetaFileCitationBody. Do not edit.
"""BetaFileCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaFileCitationBodyDict(TypedDict, total=False):
    """`BetaFileCitationBody` as a mapping."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]
