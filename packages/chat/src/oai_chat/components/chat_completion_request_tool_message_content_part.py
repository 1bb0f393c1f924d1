# Generated from ChatCompletionRequestToolMessageContentPart. Do not edit.
"""ChatCompletionRequestToolMessageContentPart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

if TYPE_CHECKING:
    ChatCompletionRequestToolMessageContentPart: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
    )
    """An item of `content` of `ChatCompletionRequestToolMessage`."""
else:
    ChatCompletionRequestToolMessageContentPart = Alias(
        "ChatCompletionRequestMessageContentPartText", __name__
    )
