# Generated from BetaFilePath. Do not edit.
"""BetaFilePath in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaFilePathDict(TypedDict, total=False):
    """`BetaFilePath` as a mapping."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
