# Generated from FineTuneChatCompletionRequestAssistantMessage. Do not edit.
"""FineTuneChatCompletionRequestAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )


@component("FineTuneChatCompletionRequestAssistantMessageAudio")
class FineTuneChatCompletionRequestAssistantMessageAudio(Component):
    """An object of the API."""

    id: str
    """Unique id."""


@component("FineTuneChatCompletionRequestAssistantMessageFunctionCall")
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Component):
    """An object of the API. Deprecated."""

    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    name: str


@component("FineTuneChatCompletionRequestAssistantMessage")
class FineTuneChatCompletionRequestAssistantMessage(Component):
    """An object of `role` "assistant"."""

    weight: Literal[0, 1] | None = None
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    refusal: str | None = None
    """Why the model declined."""

    role: Literal["assistant"] = "assistant"
    name: str | None = None
    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated."""
