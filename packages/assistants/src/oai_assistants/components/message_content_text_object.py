# Generated from MessageContentTextObject. Do not edit.
"""MessageContentTextObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject,
    )


@component("MessageContentTextObjectText")
class MessageContentTextObjectText(Component):
    """`text` of `MessageContentTextObject`."""

    value: str
    """The text itself."""

    annotations: list[MessageContentTextObjectTextAnnotationsItem]
    """Citations and file links within the text."""


@component("MessageContentTextObject")
class MessageContentTextObject(Component):
    """A member of `MessageObjectContentItem`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
    text: MessageContentTextObjectText
    """The text."""


if TYPE_CHECKING:
    MessageContentTextObjectTextAnnotationsItem: TypeAlias = (
        MessageContentTextAnnotationsFileCitationObject
        | MessageContentTextAnnotationsFilePathObject
        | UnknownComponent
    )
    """An item of `annotations` of `MessageContentTextObjectText`. Told apart by `type`."""
else:
    MessageContentTextObjectTextAnnotationsItem = TaggedUnion(
        "MessageContentTextObjectTextAnnotationsItem",
        __name__,
        "type",
        {
            "file_citation": "MessageContentTextAnnotationsFileCitationObject",
            "file_path": "MessageContentTextAnnotationsFilePathObject",
        },
    )
