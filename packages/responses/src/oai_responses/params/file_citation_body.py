# Generated from FileCitationBody. Do not edit.
"""FileCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class FileCitationBodyDict(TypedDict, total=False):
    """`FileCitationBody` as a mapping."""

    type: Required[Literal["file_citation"]]
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]
