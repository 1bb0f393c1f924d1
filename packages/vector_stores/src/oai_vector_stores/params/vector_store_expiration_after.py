# Generated from VectorStoreExpirationAfter. Do not edit.
"""VectorStoreExpirationAfter in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class VectorStoreExpirationAfterDict(TypedDict, total=False):
    """`VectorStoreExpirationAfter` as a mapping."""

    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
