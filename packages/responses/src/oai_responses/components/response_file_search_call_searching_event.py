# Generated from ResponseFileSearchCallSearchingEvent. Do not edit.
"""ResponseFileSearchCallSearchingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFileSearchCallSearchingEvent")
class ResponseFileSearchCallSearchingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.file_search_call.searching"`."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
