# Generated from BatchFileExpirationAfter. Do not edit.
"""BatchFileExpirationAfter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BatchFileExpirationAfterDict(TypedDict, total=False):
    """`BatchFileExpirationAfter` as a mapping."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
