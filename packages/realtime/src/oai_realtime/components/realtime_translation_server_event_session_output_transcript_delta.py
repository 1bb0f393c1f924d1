# Generated from RealtimeTranslationServerEventSessionOutputTranscriptDelta. Do not edit.
"""RealtimeTranslationServerEventSessionOutputTranscriptDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionOutputTranscriptDelta")
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Component):
    """A member of `RealtimeTranslationServerEvent`, told by `type` = `"session.output_transcript.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    delta: str
    """What is new since the last event."""

    elapsed_ms: int | None = None
    """Time in the stream, in milliseconds, by which text and audio are aligned."""
