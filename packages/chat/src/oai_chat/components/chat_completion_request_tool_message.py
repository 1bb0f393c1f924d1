# Generated from ChatCompletionRequestToolMessage. Do not edit.
"""ChatCompletionRequestToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_request_tool_message_content_part import (
        ChatCompletionRequestToolMessageContentPart,
    )


@component("ChatCompletionRequestToolMessage")
class ChatCompletionRequestToolMessage(Component):
    """An object of `role` "tool"."""

    role: Literal["tool"] = "tool"
    content: str | list[ChatCompletionRequestToolMessageContentPart]
    tool_call_id: str
