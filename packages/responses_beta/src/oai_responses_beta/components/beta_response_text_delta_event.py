# Generated from BetaResponseTextDeltaEvent. Do not edit.
"""BetaResponseTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag
    from .beta_response_log_prob import BetaResponseLogProb


@component("BetaResponseTextDeltaEvent")
class BetaResponseTextDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.output_text.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens."""
