# Generated from BetaFileCitationParam. Do not edit.
"""BetaFileCitationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaFileCitationParamDict(TypedDict, total=False):
    """`BetaFileCitationParam` as a mapping."""

    type: Required[Literal["file_citation"]]
    index: Required[int]
    file_id: Required[str]
    filename: Required[str]
