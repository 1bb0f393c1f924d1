# Generated from ChatCompletionMessageList. Do not edit.
"""ChatCompletionMessageList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )


@component("ChatCompletionMessageListDataItemAnnotationsItemUrlCitation")
class ChatCompletionMessageListDataItemAnnotationsItemUrlCitation(Component):
    """An object of the API."""

    end_index: int
    """Where it ends, counted in characters."""

    start_index: int
    """Where it begins, counted in characters."""

    url: str
    """A URL."""

    title: str


@component("ChatCompletionMessageListDataItemAnnotationsItem")
class ChatCompletionMessageListDataItemAnnotationsItem(Component):
    """An object of `type` "url_citation"."""

    type: Literal["url_citation"] = "url_citation"
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation


@component("ChatCompletionMessageListDataItemFunctionCall")
class ChatCompletionMessageListDataItemFunctionCall(Component):
    """An object of the API. Deprecated."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    name: str


@component("ChatCompletionMessageListDataItemAudio")
class ChatCompletionMessageListDataItemAudio(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    expires_at: int
    """Seconds since 1970, UTC."""

    data: str
    transcript: str


@component("ChatCompletionMessageListDataItem")
class ChatCompletionMessageListDataItem(Component):
    """An object of `role` "assistant"."""

    content: str | None
    refusal: str | None
    """Why the model declined."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None = None
    """Citations and file links within the text."""

    role: Literal["assistant"] = "assistant"
    function_call: ChatCompletionMessageListDataItemFunctionCall | None = None
    """Deprecated."""

    audio: ChatCompletionMessageListDataItemAudio | None = None
    id: str
    """Unique id."""

    content_parts: list[ChatCompletionMessageListDataItemContentPartsItem] | None = None


@component("ChatCompletionMessageList")
class ChatCompletionMessageList(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    """Default: `"list"`."""

    data: list[ChatCompletionMessageListDataItem]
    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""


if TYPE_CHECKING:
    ChatCompletionMessageListDataItemContentPartsItem: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartImage
        | UnknownComponent
    )
else:
    ChatCompletionMessageListDataItemContentPartsItem = TaggedUnion(
        "ChatCompletionMessageListDataItemContentPartsItem",
        __name__,
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
        },
    )
