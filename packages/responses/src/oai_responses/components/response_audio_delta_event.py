# Generated from ResponseAudioDeltaEvent. Do not edit.
"""ResponseAudioDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseAudioDeltaEvent")
class ResponseAudioDeltaEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.audio.delta"`."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""
