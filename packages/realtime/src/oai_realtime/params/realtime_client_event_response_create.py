# Generated from RealtimeClientEventResponseCreate. Do not edit.
"""RealtimeClientEventResponseCreate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_response_create_params import RealtimeResponseCreateParams
    from .realtime_response_create_params import RealtimeResponseCreateParamsDict


class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    """`RealtimeClientEventResponseCreate` as a mapping."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
