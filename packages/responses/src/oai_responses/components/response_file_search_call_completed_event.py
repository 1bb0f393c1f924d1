# Generated from ResponseFileSearchCallCompletedEvent. Do not edit.
"""ResponseFileSearchCallCompletedEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFileSearchCallCompletedEvent")
class ResponseFileSearchCallCompletedEvent(Component):
    """An object of `type` "response.file_search_call.completed"."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
