# Generated from ResponseWebSearchCallSearchingEvent. Do not edit.
"""ResponseWebSearchCallSearchingEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseWebSearchCallSearchingEvent")
class ResponseWebSearchCallSearchingEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.web_search_call.searching"`."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""
