# Generated from RealtimeBetaServerEventSessionUpdated. Do not edit.
"""RealtimeBetaServerEventSessionUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session import RealtimeSession


@component("RealtimeBetaServerEventSessionUpdated")
class RealtimeBetaServerEventSessionUpdated(Component):
    """An object of `type` "session.updated"."""

    event_id: str
    type: Literal["session.updated"] = "session.updated"
    session: RealtimeSession
