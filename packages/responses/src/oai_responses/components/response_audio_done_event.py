# Generated from ResponseAudioDoneEvent. Do not edit.
"""ResponseAudioDoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseAudioDoneEvent")
class ResponseAudioDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.audio.done"`."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""
