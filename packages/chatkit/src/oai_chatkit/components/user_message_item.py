# Generated from UserMessageItem. Do not edit.
"""UserMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .attachment import Attachment
    from .inference_options import InferenceOptions
    from .user_message_input_text import UserMessageInputText
    from .user_message_quoted_text import UserMessageQuotedText


@component("UserMessageItem")
class UserMessageItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.user_message"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    content: list[UserMessageItemContentItem]
    """What is said or given, as a text or in parts."""

    attachments: list[Attachment]
    """Files that go with the message, and the tools that may read them."""

    inference_options: InferenceOptions | None
    """Settings that the user chose for this message."""


if TYPE_CHECKING:
    UserMessageItemContentItem: TypeAlias = (
        UserMessageInputText | UserMessageQuotedText | UnknownComponent
    )
    """An item of `content` of `UserMessageItem`. Told apart by `type`."""
else:
    UserMessageItemContentItem = TaggedUnion(
        "UserMessageItemContentItem",
        __name__,
        "type",
        {
            "input_text": "UserMessageInputText",
            "quoted_text": "UserMessageQuotedText",
        },
    )
