# Generated from CreateMessageRequest. Do not edit.
"""CreateMessageRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.metadata import MetadataLike

    from ..components.create_message_request import (
        CreateMessageRequestAttachmentsItem,
        CreateMessageRequestAttachmentsItemToolsItem,
        CreateMessageRequestContentItem,
    )
    from ..components.message_object import MessageObjectAttachmentsItem, MessageObjectContentItem
    from .assistant_tools_code import AssistantToolsCodeDict
    from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyDict
    from .message_content_image_file_object import MessageContentImageFileObjectDict
    from .message_content_image_url_object import MessageContentImageUrlObjectDict
    from .message_request_content_text_object import MessageRequestContentTextObjectDict


class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
    """`CreateMessageRequestAttachmentsItem` as a mapping."""

    file_id: str
    tools: Iterable[CreateMessageRequestAttachmentsItemToolsItemLike]


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a mapping."""

    role: Required[Literal["user", "assistant"]]
    content: Required[str | Iterable[CreateMessageRequestContentItemLike]]
    attachments: (
        Iterable[
            CreateMessageRequestAttachmentsItem
            | CreateMessageRequestAttachmentsItemDict
            | MessageObjectAttachmentsItem
        ]
        | None
    )
    metadata: MetadataLike


if TYPE_CHECKING:
    CreateMessageRequestContentItemLike: TypeAlias = "CreateMessageRequestContentItem | MessageContentImageFileObjectDict | MessageContentImageUrlObjectDict | MessageRequestContentTextObjectDict | MessageObjectContentItem"
else:
    CreateMessageRequestContentItemLike = Alias(
        "CreateMessageRequestContentItem | MessageContentImageFileObjectDict | MessageContentImageUrlObjectDict | MessageRequestContentTextObjectDict | MessageObjectContentItem",
        __name__,
    )

if TYPE_CHECKING:
    CreateMessageRequestAttachmentsItemToolsItemLike: TypeAlias = "CreateMessageRequestAttachmentsItemToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchTypeOnlyDict"
else:
    CreateMessageRequestAttachmentsItemToolsItemLike = Alias(
        "CreateMessageRequestAttachmentsItemToolsItem | AssistantToolsCodeDict | AssistantToolsFileSearchTypeOnlyDict",
        __name__,
    )
