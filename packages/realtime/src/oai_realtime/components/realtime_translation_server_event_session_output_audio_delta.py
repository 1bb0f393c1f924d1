# Generated from RealtimeTranslationServerEventSessionOutputAudioDelta. Do not edit.
"""RealtimeTranslationServerEventSessionOutputAudioDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionOutputAudioDelta")
class RealtimeTranslationServerEventSessionOutputAudioDelta(Component):
    """An object of `type` "session.output_audio.delta"."""

    event_id: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    """What is new since the last event."""

    sample_rate: int | None = None
    """Default: `24000`."""

    channels: int | None = None
    """Default: `1`."""

    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None
