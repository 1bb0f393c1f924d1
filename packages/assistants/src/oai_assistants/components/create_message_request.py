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
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    tools: list[CreateMessageRequestAttachmentsItemToolsItem] | None = None
    """Tools that the model may call."""


@component("CreateMessageRequest")
class CreateMessageRequest(Component):
    """An object of the API."""

    role: Literal["user", "assistant"]
    content: str | list[CreateMessageRequestContentItem]
    attachments: list[CreateMessageRequestAttachmentsItem] | None = None
    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    CreateMessageRequestContentItem: TypeAlias = (
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageRequestContentTextObject
        | UnknownComponent
    )
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
