# Generated from ChatCompletionRequestUserMessage. Do not edit.
"""ChatCompletionRequestUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )


@component("ChatCompletionRequestUserMessage")
class ChatCompletionRequestUserMessage(Component):
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"user"`."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    """What is said or given, as a text or in parts. At least 1 item."""

    role: Literal["user"] = "user"
    name: str | None = None
    """Name of the speaker, to tell several of one role apart."""
