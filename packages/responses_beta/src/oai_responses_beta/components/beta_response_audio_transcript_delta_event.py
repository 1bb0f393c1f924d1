# Generated from BetaResponseAudioTranscriptDeltaEvent. Do not edit.
"""BetaResponseAudioTranscriptDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseAudioTranscriptDeltaEvent")
class BetaResponseAudioTranscriptDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""
