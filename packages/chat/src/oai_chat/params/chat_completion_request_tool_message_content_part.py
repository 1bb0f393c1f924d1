# Generated from ChatCompletionRequestToolMessageContentPart. Do not edit.
"""ChatCompletionRequestToolMessageContentPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )

ChatCompletionRequestToolMessageContentPartLike: TypeAlias = (
    "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict"
)
