# Generated from ResponseFileSearchCallCompletedEvent. Do not edit.
"""ResponseFileSearchCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFileSearchCallCompletedEvent")
class ResponseFileSearchCallCompletedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.file_search_call.completed"`."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
