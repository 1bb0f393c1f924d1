# Generated from ResponseAudioDeltaEvent. Do not edit.
"""ResponseAudioDeltaEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseAudioDeltaEvent")
class ResponseAudioDeltaEvent(Component):
    """An object of `type` "response.audio.delta"."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """What is new since the last event."""
