# Generated from BetaResponseAudioTranscriptDoneEvent. Do not edit.
"""BetaResponseAudioTranscriptDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseAudioTranscriptDoneEvent")
class BetaResponseAudioTranscriptDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.audio.transcript.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""
