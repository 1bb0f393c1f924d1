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
    """`url_citation` of `ChatCompletionMessageListDataItemAnnotationsItem`."""

    end_index: int
    """Where it ends, counted in characters."""

    start_index: int
    """Where it begins, counted in characters."""

    url: str
    """Its URL."""

    title: str
    """The title."""


@component("ChatCompletionMessageListDataItemAnnotationsItem")
class ChatCompletionMessageListDataItemAnnotationsItem(Component):
    """An item of `annotations` of `ChatCompletionMessageListDataItem`."""

    type: Literal["url_citation"] = "url_citation"
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation
    """Web page that the text quotes."""


@component("ChatCompletionMessageListDataItemFunctionCall")
class ChatCompletionMessageListDataItemFunctionCall(Component):
    """`function_call` of `ChatCompletionMessageListDataItem`. Deprecated."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    name: str
    """Name of the function that is called."""


@component("ChatCompletionMessageListDataItemAudio")
class ChatCompletionMessageListDataItemAudio(Component):
    """`audio` of `ChatCompletionMessageListDataItem`."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    data: str
    """Audio, base64 encoded."""

    transcript: str
    """What is said, as text."""


@component("ChatCompletionMessageListDataItem")
class ChatCompletionMessageListDataItem(Component):
    """Item of the list that `client.chat.completions.messages.list` gives."""

    content: str | None
    """What is said or given, as a text or in parts."""

    refusal: str | None
    """What the model said instead of an answer, where it declined."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Calls of tools."""

    annotations: list[ChatCompletionMessageListDataItemAnnotationsItem] | None = None
    """Citations and file links within the text."""

    role: Literal["assistant"] = "assistant"
    function_call: ChatCompletionMessageListDataItemFunctionCall | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""

    audio: ChatCompletionMessageListDataItemAudio | None = None
    """The spoken answer."""

    id: str
    """Unique id."""

    content_parts: list[ChatCompletionMessageListDataItemContentPartsItem] | None = None
    """The content in parts, where it is not a mere text."""


@component("ChatCompletionMessageList")
class ChatCompletionMessageList(Component):
    """Page of `client.chat.completions.messages.list`."""

    object: Literal["list"] = "list"
    data: list[ChatCompletionMessageListDataItem]
    """Items of this page."""

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
    """An item of `content_parts` of `ChatCompletionMessageListDataItem`. Told apart by `type`."""
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
