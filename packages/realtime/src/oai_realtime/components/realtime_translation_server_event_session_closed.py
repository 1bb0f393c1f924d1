# Generated from RealtimeTranslationServerEventSessionClosed. Do not edit.
"""RealtimeTranslationServerEventSessionClosed."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionClosed")
class RealtimeTranslationServerEventSessionClosed(Component):
    """An object of `type` "session.closed"."""

    event_id: str
    type: Literal["session.closed"] = "session.closed"
