# Generated from RealtimeMCPHTTPError. Do not edit.
"""RealtimeMCPHTTPError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeMCPHTTPErrorDict(TypedDict, total=False):
    """`RealtimeMCPHTTPError` as a mapping."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
