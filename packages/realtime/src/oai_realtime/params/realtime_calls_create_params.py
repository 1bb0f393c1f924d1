# Generated from create-realtime-call. Do not edit.
"""Parameters of `realtime.calls.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from ..components.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict


class RealtimeCallsCreateParams(RequestOptions, total=False):
    """Parameters of `realtime.calls.create`."""

    sdp: Required[str]
    """The offer of the WebRTC session, as SDP text."""

    session: RealtimeSessionCreateRequestGA | RealtimeSessionCreateRequestGADict
    """The session, or its settings."""
