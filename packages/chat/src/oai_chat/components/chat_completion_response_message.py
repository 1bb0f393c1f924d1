# Generated from ChatCompletionResponseMessage. Do not edit.
"""ChatCompletionResponseMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


@component("ChatCompletionResponseMessageAnnotationsItemUrlCitation")
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Component):
    """`url_citation` of `ChatCompletionResponseMessageAnnotationsItem`."""

    end_index: int
    """Where it ends, counted in characters."""

    start_index: int
    """Where it begins, counted in characters."""

    url: str
    """Its URL."""

    title: str
    """The title."""


@component("ChatCompletionResponseMessageAnnotationsItem")
class ChatCompletionResponseMessageAnnotationsItem(Component):
    """An item of `annotations` of `ChatCompletionResponseMessage`."""

    type: Literal["url_citation"] = "url_citation"
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation
    """Web page that the text quotes."""


@component("ChatCompletionResponseMessageFunctionCall")
class ChatCompletionResponseMessageFunctionCall(Component):
    """`function_call` of `ChatCompletionResponseMessage`. Deprecated."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    name: str
    """Name of the function that is called."""


@component("ChatCompletionResponseMessageAudio")
class ChatCompletionResponseMessageAudio(Component):
    """`audio` of `ChatCompletionResponseMessage`."""

    id: str
    """Unique id."""

    expires_at: int
    """When it expires, in seconds since 1970, UTC."""

    data: str
    """Audio, base64 encoded."""

    transcript: str
    """What is said, as text."""


@component("ChatCompletionResponseMessage")
class ChatCompletionResponseMessage(Component):
    """`message` of `CreateChatCompletionResponseChoicesItem`."""

    content: str | None
    """What is said or given, as a text or in parts."""

    refusal: str | None
    """What the model said instead of an answer, where it declined."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Calls of tools."""

    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    """Citations and file links within the text."""

    role: Literal["assistant"] = "assistant"
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""

    audio: ChatCompletionResponseMessageAudio | None = None
    """The spoken answer."""
