# Generated from RealtimeTranslationServerEventSessionOutputTranscriptDelta. Do not edit.
"""RealtimeTranslationServerEventSessionOutputTranscriptDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionOutputTranscriptDelta")
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Component):
    """An object of `type` "session.output_transcript.delta"."""

    event_id: str
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    delta: str
    """What is new since the last event."""

    elapsed_ms: int | None = None
