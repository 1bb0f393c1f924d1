# Generated from BetaResponseCustomToolCallInputDoneEvent. Do not edit.
"""BetaResponseCustomToolCallInputDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseCustomToolCallInputDoneEvent")
class BetaResponseCustomToolCallInputDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    input: str
    """Input of the tool, as the model wrote it."""
