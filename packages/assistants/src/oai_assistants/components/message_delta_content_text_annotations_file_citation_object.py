# Generated from MessageDeltaContentTextAnnotationsFileCitationObject. Do not edit.
"""MessageDeltaContentTextAnnotationsFileCitationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation")
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    quote: str | None = None


@component("MessageDeltaContentTextAnnotationsFileCitationObject")
class MessageDeltaContentTextAnnotationsFileCitationObject(Component):
    """An object of `type` "file_citation"."""

    index: int
    type: Literal["file_citation"] = "file_citation"
    text: str | None = None
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = None
    start_index: int | None = None
    """Where it begins, counted in characters. At least 0."""

    end_index: int | None = None
    """Where it ends, counted in characters. At least 0."""
