# Generated from ErrorResponse. Do not edit.
"""ErrorResponse in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.error import Error
    from .error import ErrorDict


class ErrorResponseDict(TypedDict, total=False):
    """`ErrorResponse` as a mapping."""

    error: Required[Error | ErrorDict]
