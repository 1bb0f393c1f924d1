# Generated from ChatCompletionRequestAssistantMessageContentPart. Do not edit.
"""ChatCompletionRequestAssistantMessageContentPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusalDict,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )

if TYPE_CHECKING:
    ChatCompletionRequestAssistantMessageContentPartLike: TypeAlias = "ChatCompletionRequestAssistantMessageContentPart | ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartRefusalDict"
else:
    ChatCompletionRequestAssistantMessageContentPartLike = Alias(
        "ChatCompletionRequestAssistantMessageContentPart | ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartRefusalDict",
        __name__,
    )
