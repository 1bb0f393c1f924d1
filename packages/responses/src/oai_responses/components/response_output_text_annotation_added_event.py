# Generated from ResponseOutputTextAnnotationAddedEvent. Do not edit.
"""ResponseOutputTextAnnotationAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .annotation import Annotation


@component("ResponseOutputTextAnnotationAddedEvent")
class ResponseOutputTextAnnotationAddedEvent(Component):
    """A member of `ResponseStreamEvent`, told by `type` = `"response.output_text.annotation.added"`."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    annotation_index: int
    """Position of the annotation within its part."""

    sequence_number: int
    """Position of the event in the stream."""

    annotation: Annotation | None
    """The annotation."""
