# Generated from BetaResponseAudioDoneEvent. Do not edit.
"""BetaResponseAudioDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseAudioDoneEvent")
class BetaResponseAudioDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.audio.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""
