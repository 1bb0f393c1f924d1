# Generated from ResponseOutputTextAnnotationAddedEvent. Do not edit.
"""ResponseOutputTextAnnotationAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .annotation import Annotation


@component("ResponseOutputTextAnnotationAddedEvent")
class ResponseOutputTextAnnotationAddedEvent(Component):
    """An object of `type` "response.output_text.annotation.added"."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None
