# Generated from HTTPError. Do not edit.
"""HTTPError in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class HTTPErrorDict(TypedDict, total=False):
    """`HTTPError` as a mapping."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
