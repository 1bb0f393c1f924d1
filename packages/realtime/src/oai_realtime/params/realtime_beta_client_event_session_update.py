# Generated from RealtimeBetaClientEventSessionUpdate. Do not edit.
"""RealtimeBetaClientEventSessionUpdate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_session_create_request import RealtimeSessionCreateRequest
    from .realtime_session_create_request import RealtimeSessionCreateRequestDict


class RealtimeBetaClientEventSessionUpdateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventSessionUpdate` as a mapping."""

    event_id: str
    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequest | RealtimeSessionCreateRequestDict]
