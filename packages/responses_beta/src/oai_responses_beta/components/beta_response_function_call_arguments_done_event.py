# Generated from BetaResponseFunctionCallArgumentsDoneEvent. Do not edit.
"""BetaResponseFunctionCallArgumentsDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaResponseFunctionCallArgumentsDoneEvent")
class BetaResponseFunctionCallArgumentsDoneEvent(Component):
    """A member of `BetaResponseStreamEvent`, told by `type` = `"response.function_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    """Id of the item that the event is about."""

    name: str
    """Name of the function that is called."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""
