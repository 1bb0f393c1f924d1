# Generated from FilePath. Do not edit.
"""FilePath in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class FilePathDict(TypedDict, total=False):
    """`FilePath` as a mapping."""

    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]
