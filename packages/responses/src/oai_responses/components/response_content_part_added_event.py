# Generated from ResponseContentPartAddedEvent. Do not edit.
"""ResponseContentPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .output_content import OutputContent


@component("ResponseContentPartAddedEvent")
class ResponseContentPartAddedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.content_part.added"`."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: OutputContent
    """The part of the item."""

    sequence_number: int
    """Position of the event in the stream."""
