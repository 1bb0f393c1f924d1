# Generated from ChatCompletionStreamResponseDelta. Do not edit.
"""ChatCompletionStreamResponseDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk


@component("ChatCompletionStreamResponseDeltaFunctionCall")
class ChatCompletionStreamResponseDeltaFunctionCall(Component):
    """An object of the API. Deprecated."""

    arguments: str | None = None
    """Arguments as a JSON text, as the model wrote it."""

    name: str | None = None


@component("ChatCompletionStreamResponseDelta")
class ChatCompletionStreamResponseDelta(Component):
    """An object of the API."""

    content: str | None = None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated."""

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    refusal: str | None = None
    """Why the model declined."""
