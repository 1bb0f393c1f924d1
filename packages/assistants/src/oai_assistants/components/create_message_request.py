# Generated from CreateMessageRequest. Do not edit.
"""CreateMessageRequest."""

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
    from .message_request_content_text_object import MessageRequestContentTextObject


@component("CreateMessageRequestAttachmentsItem")
class CreateMessageRequestAttachmentsItem(Component):
    """An item of `attachments` of `CreateMessageRequest`."""

    file_id: str | None = None
    """Id of the file."""

    tools: list[CreateMessageRequestAttachmentsItemToolsItem] | None = None
    """Tools that may read the file."""


@component("CreateMessageRequest")
class CreateMessageRequest(Component):
    """Body of `client.beta.threads.messages.create`."""

    role: Literal["user", "assistant"]
    """Who speaks."""

    content: str | list[CreateMessageRequestContentItem]
    """What is said or given, as a text or in parts. At least 1 item."""

    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    """Files that go with the message, and the tools that may read them."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    CreateMessageRequestContentItem: TypeAlias = (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageRequestContentTextObject
        | UnknownComponent
    )
    """An item of `content` of `CreateMessageRequest`. Told apart by `type`."""
else:
    CreateMessageRequestContentItem = TaggedUnion(
        "CreateMessageRequestContentItem",
        __name__,
        "type",
        {
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageRequestContentTextObject",
        },
    )

if TYPE_CHECKING:
    CreateMessageRequestAttachmentsItemToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearchTypeOnly | UnknownComponent
    )
    """An item of `tools` of `CreateMessageRequestAttachmentsItem`. Told apart by `type`."""
else:
    CreateMessageRequestAttachmentsItemToolsItem = TaggedUnion(
        "CreateMessageRequestAttachmentsItemToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        },
    )
