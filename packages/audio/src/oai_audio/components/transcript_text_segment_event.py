# Generated from TranscriptTextSegmentEvent. Do not edit.
"""TranscriptTextSegmentEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TranscriptTextSegmentEvent")
class TranscriptTextSegmentEvent(Component):
    """An object of `type` "transcript.text.segment"."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    """Unique id."""

    start: float
    end: float
    text: str
    speaker: str
