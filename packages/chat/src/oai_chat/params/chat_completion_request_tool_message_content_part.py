# Generated from ChatCompletionRequestToolMessageContentPart. Do not edit.
"""ChatCompletionRequestToolMessageContentPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )

if TYPE_CHECKING:
    ChatCompletionRequestToolMessageContentPartLike: TypeAlias = "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict"
else:
    ChatCompletionRequestToolMessageContentPartLike = Alias(
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict",
        __name__,
    )
