# Generated from RealtimeBetaClientEventSessionUpdate. Do not edit.
"""RealtimeBetaClientEventSessionUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session_create_request import RealtimeSessionCreateRequest


@component("RealtimeBetaClientEventSessionUpdate")
class RealtimeBetaClientEventSessionUpdate(Component):
    """An object of `type` "session.update"."""

    event_id: str | None = None
    type: Literal["session.update"] = "session.update"
    session: RealtimeSessionCreateRequest
