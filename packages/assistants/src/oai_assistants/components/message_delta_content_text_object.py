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
    """`text` of `MessageDeltaContentTextObject`."""

    value: str | None = None
    """The text itself."""

    annotations: list[MessageDeltaContentTextObjectTextAnnotationsItem] | None = None
    """Citations and file links within the text."""


@component("MessageDeltaContentTextObject")
class MessageDeltaContentTextObject(Component):
    """A member of `MessageDeltaObjectDeltaContentItem`, told by `type` = `"text"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["text"] = "text"
    text: MessageDeltaContentTextObjectText | None = None
    """The text."""


if TYPE_CHECKING:
    MessageDeltaContentTextObjectTextAnnotationsItem: TypeAlias = (
        MessageDeltaContentTextAnnotationsFileCitationObject
        | MessageDeltaContentTextAnnotationsFilePathObject
        | UnknownComponent
    )
    """An item of `annotations` of `MessageDeltaContentTextObjectText`. Told apart by `type`."""
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
