# Generated from RealtimeBetaServerEventSessionUpdated. Do not edit.
"""RealtimeBetaServerEventSessionUpdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session import RealtimeSession


@component("RealtimeBetaServerEventSessionUpdated")
class RealtimeBetaServerEventSessionUpdated(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"session.updated"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.updated"] = "session.updated"
    session: RealtimeSession
    """The session, or its settings."""
