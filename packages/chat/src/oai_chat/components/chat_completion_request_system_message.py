# Generated from ChatCompletionRequestSystemMessage. Do not edit.
"""ChatCompletionRequestSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_completion_request_system_message_content_part import (
        ChatCompletionRequestSystemMessageContentPart,
    )


@component("ChatCompletionRequestSystemMessage")
class ChatCompletionRequestSystemMessage(Component):
    """A member of `ChatCompletionRequestMessage`, told by `role` = `"system"`."""

    content: str | list[ChatCompletionRequestSystemMessageContentPart]
    """What is said or given, as a text or in parts. At least 1 item."""

    role: Literal["system"] = "system"
    name: str | None = None
    """Name of the speaker, to tell several of one role apart."""
