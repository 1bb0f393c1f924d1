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
    """An object of `role` "developer"."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    role: Literal["developer"] = "developer"
    name: str | None = None
