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
    """`incomplete_details` of `MessageObject`."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """The reason."""


@component("MessageObjectAttachmentsItem")
class MessageObjectAttachmentsItem(Component):
    """An item of `attachments` of `MessageObject`."""

    file_id: str | None = None
    """Id of the file."""

    tools: list[MessageObjectAttachmentsItemToolsItem] | None = None
    """Tools that may read the file."""


@component("MessageObject")
class MessageObject(Component):
    """Result of `client.beta.threads.messages.create`, `client.beta.threads.messages.retrieve` and `client.beta.threads.messages.update`. Item of the list that `client.beta.threads.messages.list` gives."""

    id: str
    """Unique id."""

    object: Literal["thread.message"] = "thread.message"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    status: Literal["in_progress", "incomplete", "completed"]
    """How far it got, or how it stands."""

    incomplete_details: MessageObjectIncompleteDetails | None
    """Why it stopped early."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    incomplete_at: int | None
    """When it was left incomplete, in seconds since 1970, UTC."""

    role: Literal["user", "assistant"]
    """Who speaks."""

    content: list[MessageObjectContentItem]
    """What is said or given, as a text or in parts."""

    assistant_id: str | None
    """Id of the assistant."""

    run_id: str | None
    """Id of the run that wrote the message."""

    attachments: list[MessageObjectAttachmentsItem] | None
    """Files that go with the message, and the tools that may read them."""

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
    """An item of `content` of `MessageObject`. Told apart by `type`."""
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
    """An item of `tools` of `MessageObjectAttachmentsItem`. Told apart by `type`."""
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
