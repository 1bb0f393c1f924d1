# Generated from ChatCompletionRequestAssistantMessageContentPart. Do not edit.
"""ChatCompletionRequestAssistantMessageContentPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )

ChatCompletionRequestAssistantMessageContentPartLike: TypeAlias = "ChatCompletionRequestAssistantMessageContentPart | ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartRefusalDict"
