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
    """`audio` of `FineTuneChatCompletionRequestAssistantMessage`."""

    id: str
    """Unique id."""


@component("FineTuneChatCompletionRequestAssistantMessageFunctionCall")
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Component):
    """`function_call` of `FineTuneChatCompletionRequestAssistantMessage`. Deprecated."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    name: str
    """Name of the function that is called."""


@component("FineTuneChatCompletionRequestAssistantMessage")
class FineTuneChatCompletionRequestAssistantMessage(Component):
    """No operation refers to it."""

    weight: Literal[0, 1] | None = None
    """Whether the message counts in training (1) or not (0)."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """What is said or given, as a text or in parts. At least 1 item."""

    refusal: str | None = None
    """What the model said instead of an answer, where it declined."""

    role: Literal["assistant"] = "assistant"
    name: str | None = None
    """Its name."""

    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    """An earlier spoken answer, by id."""

    tool_calls: ChatCompletionMessageToolCalls | None = None
    """Calls of tools."""

    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""
