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
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"tool"`."""

    role: Literal["tool"] = "tool"
    content: str | list[ChatCompletionRequestToolMessageContentPart]
    """What is said or given, as a text or in parts. At least 1 item."""

    tool_call_id: str
    """Id of the call that is answered."""
