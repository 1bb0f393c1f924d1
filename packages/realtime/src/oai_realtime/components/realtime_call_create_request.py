# Generated from RealtimeCallCreateRequest. Do not edit.
"""RealtimeCallCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session_create_request_ga import RealtimeSessionCreateRequestGA


@component("RealtimeCallCreateRequest")
class RealtimeCallCreateRequest(Component):
    """Body of `client.realtime.calls.create`."""

    sdp: str
    """The offer of the WebRTC session, as SDP text."""

    session: RealtimeSessionCreateRequestGA | None = None
    """The session, or its settings."""
