# Generated from MessageContentTextAnnotationsFileCitationObject. Do not edit.
"""MessageContentTextAnnotationsFileCitationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentTextAnnotationsFileCitationObjectFileCitation")
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Component):
    """`file_citation` of `MessageContentTextAnnotationsFileCitationObject`."""

    file_id: str
    """Id of the file."""


@component("MessageContentTextAnnotationsFileCitationObject")
class MessageContentTextAnnotationsFileCitationObject(Component):
    """A member of `MessageContentTextObjectTextAnnotationsItem`, told by `type` = `"file_citation"`."""

    type: Literal["file_citation"] = "file_citation"
    text: str
    """The text."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """Place in a file that the text quotes."""

    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""
