# Generated from BetaResponseAudioDeltaEvent. Do not edit.
"""BetaResponseAudioDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseAudioDeltaEvent")
class BetaResponseAudioDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.audio.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""
