# Generated from BetaResponseCustomToolCallInputDeltaEvent. Do not edit.
"""BetaResponseCustomToolCallInputDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseCustomToolCallInputDeltaEvent")
class BetaResponseCustomToolCallInputDeltaEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""
