# Generated from ExpiresAfterParam. Do not edit.
"""ExpiresAfterParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ExpiresAfterParamDict(TypedDict, total=False):
    """`ExpiresAfterParam` as a mapping."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
