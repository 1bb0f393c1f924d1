# Generated from RealtimeTranslationServerEventSessionInputTranscriptDelta. Do not edit.
"""RealtimeTranslationServerEventSessionInputTranscriptDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionInputTranscriptDelta")
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Component):
    """An object of `type` "session.input_transcript.delta"."""

    event_id: str
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    delta: str
    """What is new since the last event."""

    elapsed_ms: int | None = None
