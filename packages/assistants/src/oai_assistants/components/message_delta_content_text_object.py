# Generated from MessageDeltaContentTextObject. Do not edit.
"""MessageDeltaContentTextObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject,
    )


@component("MessageDeltaContentTextObjectText")
class MessageDeltaContentTextObjectText(Component):
    """An object of the API."""

    value: str | None = None
    annotations: list[MessageDeltaContentTextObjectTextAnnotationsItem] | None = None
    """Citations and file links within the text."""


@component("MessageDeltaContentTextObject")
class MessageDeltaContentTextObject(Component):
    """An object of `type` "text"."""

    index: int
    type: Literal["text"] = "text"
    text: MessageDeltaContentTextObjectText | None = None


if TYPE_CHECKING:
    MessageDeltaContentTextObjectTextAnnotationsItem: TypeAlias = (
        MessageDeltaContentTextAnnotationsFileCitationObject
        | MessageDeltaContentTextAnnotationsFilePathObject
        | UnknownComponent
    )
else:
    MessageDeltaContentTextObjectTextAnnotationsItem = TaggedUnion(
        "MessageDeltaContentTextObjectTextAnnotationsItem",
        __name__,
        "type",
        {
            "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObject",
            "file_path": "MessageDeltaContentTextAnnotationsFilePathObject",
        },
    )
