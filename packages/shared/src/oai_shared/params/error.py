# Generated from Error. Do not edit.
"""Error in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ErrorDict(TypedDict, total=False):
    """`Error` as a mapping."""

    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
