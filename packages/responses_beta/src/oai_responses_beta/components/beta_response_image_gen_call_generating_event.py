# Generated from BetaResponseImageGenCallGeneratingEvent. Do not edit.
"""BetaResponseImageGenCallGeneratingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseImageGenCallGeneratingEvent")
class BetaResponseImageGenCallGeneratingEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.image_generation_call.generating"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
