# Generated from RealtimeClientEventResponseCancel. Do not edit.
"""RealtimeClientEventResponseCancel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCancel` as a mapping."""

    event_id: str
    type: Required[Literal["response.cancel"]]
    response_id: str
