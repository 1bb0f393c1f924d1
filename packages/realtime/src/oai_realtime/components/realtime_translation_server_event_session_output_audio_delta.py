# Generated from RealtimeTranslationServerEventSessionOutputAudioDelta. Do not edit.
"""RealtimeTranslationServerEventSessionOutputAudioDelta."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeTranslationServerEventSessionOutputAudioDelta")
class RealtimeTranslationServerEventSessionOutputAudioDelta(Component):
    """A member of `RealtimeTranslationServerEvent`, told by `type` = `"session.output_audio.delta"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    """Next piece of audio, base64 encoded."""

    sample_rate: int | None = None
    """Samples a second. Default: `24000`."""

    channels: int | None = None
    """How many channels of sound there are. Default: `1`."""

    format: Literal["pcm16"] | None = None
    """Encoding of the audio."""

    elapsed_ms: int | None = None
    """Time in the stream, in milliseconds, by which text and audio are aligned."""
