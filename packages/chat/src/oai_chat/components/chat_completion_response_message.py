# Generated from ChatCompletionResponseMessage. Do not edit.
"""ChatCompletionResponseMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


@component("ChatCompletionResponseMessageAnnotationsItemUrlCitation")
class ChatCompletionResponseMessageAnnotationsItemUrlCitation(Component):
    """An object of the API."""

    end_index: int
    """Where it ends, counted in characters."""

    start_index: int
    """Where it begins, counted in characters."""

    url: str
    """A URL."""

    title: str


@component("ChatCompletionResponseMessageAnnotationsItem")
class ChatCompletionResponseMessageAnnotationsItem(Component):
    """An object of `type` "url_citation"."""

    type: Literal["url_citation"] = "url_citation"
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation


@component("ChatCompletionResponseMessageFunctionCall")
class ChatCompletionResponseMessageFunctionCall(Component):
    """An object of the API. Deprecated."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    name: str


@component("ChatCompletionResponseMessageAudio")
class ChatCompletionResponseMessageAudio(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    expires_at: int
    """Seconds since 1970, UTC."""

    data: str
    transcript: str


@component("ChatCompletionResponseMessage")
class ChatCompletionResponseMessage(Component):
    """An object of `role` "assistant"."""

    content: str | None
    refusal: str | None
    """Why the model declined."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = None
    """Citations and file links within the text."""

    role: Literal["assistant"] = "assistant"
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated."""

    audio: ChatCompletionResponseMessageAudio | None = None
