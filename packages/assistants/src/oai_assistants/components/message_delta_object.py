# Generated from MessageDeltaObject. Do not edit.
"""MessageDeltaObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from .message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
    from .message_delta_content_refusal_object import MessageDeltaContentRefusalObject
    from .message_delta_content_text_object import MessageDeltaContentTextObject


@component("MessageDeltaObjectDelta")
class MessageDeltaObjectDelta(Component):
    """`delta` of `MessageDeltaObject`."""

    role: Literal["user", "assistant"] | None = None
    """Who speaks."""

    content: list[MessageDeltaObjectDeltaContentItem] | None = None
    """What is said or given, as a text or in parts."""


@component("MessageDeltaObject")
class MessageDeltaObject(Component):
    """`data` of `MessageStreamEventThreadMessageDelta`."""

    id: str
    """Unique id."""

    object: Literal["thread.message.delta"] = "thread.message.delta"
    delta: MessageDeltaObjectDelta
    """What is new since the last event."""


if TYPE_CHECKING:
    MessageDeltaObjectDeltaContentItem: TypeAlias = (
        MessageDeltaContentImageFileObject
        | MessageDeltaContentTextObject
        | MessageDeltaContentRefusalObject
        | MessageDeltaContentImageUrlObject
        | UnknownComponent
    )
    """An item of `content` of `MessageDeltaObjectDelta`. Told apart by `type`."""
else:
    MessageDeltaObjectDeltaContentItem = TaggedUnion(
        "MessageDeltaObjectDeltaContentItem",
        __name__,
        "type",
        {
            "image_file": "MessageDeltaContentImageFileObject",
            "text": "MessageDeltaContentTextObject",
            "refusal": "MessageDeltaContentRefusalObject",
            "image_url": "MessageDeltaContentImageUrlObject",
        },
    )
