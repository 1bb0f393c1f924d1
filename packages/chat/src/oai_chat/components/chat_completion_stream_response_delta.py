# Generated from ChatCompletionStreamResponseDelta. Do not edit.
"""ChatCompletionStreamResponseDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk


@component("ChatCompletionStreamResponseDeltaFunctionCall")
class ChatCompletionStreamResponseDeltaFunctionCall(Component):
    """`function_call` of `ChatCompletionStreamResponseDelta`. Deprecated."""

    arguments: str | None = None
    """Arguments as JSON text; the model wrote them, so check before use."""

    name: str | None = None
    """Name of the function that is called."""


@component("ChatCompletionStreamResponseDelta")
class ChatCompletionStreamResponseDelta(Component):
    """`delta` of `CreateChatCompletionStreamResponseChoicesItem`."""

    content: str | None = None
    """What is said or given, as a text or in parts."""

    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Old form of `tool_choice` and of `tool_calls`. Deprecated."""

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Calls of tools."""

    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    """Who speaks."""

    refusal: str | None = None
    """What the model said instead of an answer, where it declined."""
