# Generated from BetaHTTPError. Do not edit.
"""BetaHTTPError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaHTTPErrorDict(TypedDict, total=False):
    """`BetaHTTPError` as a mapping."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
