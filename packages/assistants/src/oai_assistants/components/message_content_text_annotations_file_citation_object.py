# Generated from MessageContentTextAnnotationsFileCitationObject. Do not edit.
"""MessageContentTextAnnotationsFileCitationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentTextAnnotationsFileCitationObjectFileCitation")
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Component):
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""


@component("MessageContentTextAnnotationsFileCitationObject")
class MessageContentTextAnnotationsFileCitationObject(Component):
    """An object of `type` "file_citation"."""

    type: Literal["file_citation"] = "file_citation"
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""
