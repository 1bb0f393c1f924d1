# Generated from ResponseOutputItemAddedEvent. Do not edit.
"""ResponseOutputItemAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .output_item import OutputItem


@component("ResponseOutputItemAddedEvent")
class ResponseOutputItemAddedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.output_item.added"`."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""
