# Generated from the resource chat. Do not edit.
"""Conversations given as lists of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .chat_completions import (
        AsyncChatCompletions,
        AsyncChatCompletionsWithRawResponse,
        AsyncChatCompletionsWithStreamingResponse,
        ChatCompletions,
        ChatCompletionsWithRawResponse,
        ChatCompletionsWithStreamingResponse,
    )


class Chat(Resource):
    """Conversations given as lists of messages."""

    if TYPE_CHECKING:
        with_raw_response: ChatWithRawResponse
        with_streaming_response: ChatWithStreamingResponse
        completions: ChatCompletions
    else:
        completions = subresource("oai_chat.resources.chat_completions:ChatCompletions")


class AsyncChat(AsyncResource):
    """Conversations given as lists of messages."""

    if TYPE_CHECKING:
        with_raw_response: AsyncChatWithRawResponse
        with_streaming_response: AsyncChatWithStreamingResponse
        completions: AsyncChatCompletions
    else:
        completions = subresource("oai_chat.resources.chat_completions:AsyncChatCompletions")


if TYPE_CHECKING:

    class ChatWithRawResponse:
        def __init__(self, resource: Chat) -> None:
            self.completions = ChatCompletionsWithRawResponse(resource.completions)

    class ChatWithStreamingResponse:
        def __init__(self, resource: Chat) -> None:
            self.completions = ChatCompletionsWithStreamingResponse(resource.completions)

    class AsyncChatWithRawResponse:
        def __init__(self, resource: AsyncChat) -> None:
            self.completions = AsyncChatCompletionsWithRawResponse(resource.completions)

    class AsyncChatWithStreamingResponse:
        def __init__(self, resource: AsyncChat) -> None:
            self.completions = AsyncChatCompletionsWithStreamingResponse(resource.completions)
