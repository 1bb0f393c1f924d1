# Generated from RealtimeBetaServerEventSessionCreated. Do not edit.
"""RealtimeBetaServerEventSessionCreated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_session import RealtimeSession


@component("RealtimeBetaServerEventSessionCreated")
class RealtimeBetaServerEventSessionCreated(Component):
    """An object of `type` "session.created"."""

    event_id: str
    type: Literal["session.created"] = "session.created"
    session: RealtimeSession
