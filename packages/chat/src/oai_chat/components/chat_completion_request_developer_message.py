# Generated from ChatCompletionRequestDeveloperMessage. Do not edit.
"""ChatCompletionRequestDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )


@component("ChatCompletionRequestDeveloperMessage")
class ChatCompletionRequestDeveloperMessage(Component):
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"developer"`."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """What is said or given, as a text or in parts. At least 1 item."""

    role: Literal["developer"] = "developer"
    name: str | None = None
    """Name of the speaker, to tell several of one role apart."""
