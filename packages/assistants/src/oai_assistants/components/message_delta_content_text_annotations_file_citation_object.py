# Generated from MessageDeltaContentTextAnnotationsFileCitationObject. Do not edit.
"""MessageDeltaContentTextAnnotationsFileCitationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation")
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Component):
    """`file_citation` of `MessageDeltaContentTextAnnotationsFileCitationObject`."""

    file_id: str | None = None
    """Id of the file."""

    quote: str | None = None
    """The words that are quoted."""


@component("MessageDeltaContentTextAnnotationsFileCitationObject")
class MessageDeltaContentTextAnnotationsFileCitationObject(Component):
    """A member of `MessageDeltaContentTextObjectTextAnnotationsItem`, told by `type` = `"file_citation"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["file_citation"] = "file_citation"
    text: str | None = None
    """The text."""

    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = None
    """Place in a file that the text quotes."""

    start_index: int | None = None
    """Where it begins, counted in characters. At least 0."""

    end_index: int | None = None
    """Where it ends, counted in characters. At least 0."""
