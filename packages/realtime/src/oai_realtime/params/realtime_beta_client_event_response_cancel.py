# Generated from RealtimeBetaClientEventResponseCancel. Do not edit.
"""RealtimeBetaClientEventResponseCancel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeBetaClientEventResponseCancelDict(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCancel` as a mapping."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str
