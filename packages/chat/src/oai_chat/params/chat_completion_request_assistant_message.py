# Generated from ChatCompletionRequestAssistantMessage. Do not edit.
"""ChatCompletionRequestAssistantMessage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessageAudio,
        ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .chat_completion_message_tool_calls import ChatCompletionMessageToolCallsLike
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPartLike,
    )


class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageAudio` as a mapping."""

    id: Required[str]


class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessageFunctionCall` as a mapping."""

    arguments: Required[str]
    name: Required[str]


class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    """`ChatCompletionRequestAssistantMessage` as a mapping."""

    content: str | Iterable[ChatCompletionRequestAssistantMessageContentPartLike] | None
    refusal: str | None
    role: Required[Literal["assistant"]]
    name: str
    audio: (
        ChatCompletionRequestAssistantMessageAudio
        | ChatCompletionRequestAssistantMessageAudioDict
        | None
    )
    tool_calls: ChatCompletionMessageToolCallsLike
    function_call: (
        ChatCompletionRequestAssistantMessageFunctionCall
        | ChatCompletionRequestAssistantMessageFunctionCallDict
        | None
    )
