# Generated from FileExpirationAfter. Do not edit.
"""FileExpirationAfter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class FileExpirationAfterDict(TypedDict, total=False):
    """`FileExpirationAfter` as a mapping."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
