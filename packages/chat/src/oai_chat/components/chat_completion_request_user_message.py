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
    """An object of `role` "user"."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    role: Literal["user"] = "user"
    name: str | None = None
