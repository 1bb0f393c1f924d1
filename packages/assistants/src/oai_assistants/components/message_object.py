# Generated from MessageObject. Do not edit.
"""MessageObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
    from .message_content_image_file_object import MessageContentImageFileObject
    from .message_content_image_url_object import MessageContentImageUrlObject
    from .message_content_refusal_object import MessageContentRefusalObject
    from .message_content_text_object import MessageContentTextObject


@component("MessageObjectIncompleteDetails")
class MessageObjectIncompleteDetails(Component):
    """An object of the API."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


@component("MessageObjectAttachmentsItem")
class MessageObjectAttachmentsItem(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    tools: list[MessageObjectAttachmentsItemToolsItem] | None = None
    """Tools that the model may call."""


@component("MessageObject")
class MessageObject(Component):
    """An object of `object` "thread.message"."""

    id: str
    """Unique id."""

    object: Literal["thread.message"] = "thread.message"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: MessageObjectIncompleteDetails | None
    """Why it stopped early."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    incomplete_at: int | None
    """Seconds since 1970, UTC."""

    role: Literal["user", "assistant"]
    content: list[MessageObjectContentItem]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachmentsItem] | None
    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    MessageObjectContentItem: TypeAlias = (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
        | UnknownComponent
    )
else:
    MessageObjectContentItem = TaggedUnion(
        "MessageObjectContentItem",
        __name__,
        "type",
        {
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageContentTextObject",
            "refusal": "MessageContentRefusalObject",
        },
    )

if TYPE_CHECKING:
    MessageObjectAttachmentsItemToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearchTypeOnly | UnknownComponent
    )
else:
    MessageObjectAttachmentsItemToolsItem = TaggedUnion(
        "MessageObjectAttachmentsItemToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        },
    )
