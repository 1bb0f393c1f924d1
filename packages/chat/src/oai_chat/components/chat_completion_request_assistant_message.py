# Generated from ChatCompletionRequestAssistantMessage. Do not edit.
"""ChatCompletionRequestAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )


@component("ChatCompletionRequestAssistantMessageAudio")
class ChatCompletionRequestAssistantMessageAudio(Component):
    """`audio` of `ChatCompletionRequestAssistantMessage`."""

    id: str
    """Unique id."""


@component("ChatCompletionRequestAssistantMessageFunctionCall")
class ChatCompletionRequestAssistantMessageFunctionCall(Component):
    """`function_call` of `ChatCompletionRequestAssistantMessage`. Deprecated."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    name: str
    """Name of the function that is called."""


@component("ChatCompletionRequestAssistantMessage")
class ChatCompletionRequestAssistantMessage(Component):
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"assistant"`."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """What is said or given, as a text or in parts. At least 1 item."""

    refusal: str | None = None
    """What the model said instead of an answer, where it declined."""

    role: Literal["assistant"] = "assistant"
    name: str | None = None
    """Name of the speaker, to tell several of one role apart."""

    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """An earlier spoken answer, by id."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Calls of tools."""

    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""
