# Generated from RealtimeTranslationServerEventSessionClosed. Do not edit.
"""RealtimeTranslationServerEventSessionClosed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionClosed")
class RealtimeTranslationServerEventSessionClosed(Component):
    """A member of `RealtimeTranslationServerEvent`, told by `type` = `"session.closed"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.closed"] = "session.closed"
