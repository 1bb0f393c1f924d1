# Generated from ResponseOutputItemDoneEvent. Do not edit.
"""ResponseOutputItemDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .output_item import OutputItem


@component("ResponseOutputItemDoneEvent")
class ResponseOutputItemDoneEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.output_item.done"`."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""
