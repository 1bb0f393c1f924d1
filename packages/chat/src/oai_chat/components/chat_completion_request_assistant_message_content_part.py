# Generated from ChatCompletionRequestAssistantMessageContentPart. Do not edit.
"""ChatCompletionRequestAssistantMessageContentPart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

if TYPE_CHECKING:
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartRefusal
        | UnknownComponent
    )
    """An item of `content` of `ChatCompletionRequestAssistantMessage` and `FineTuneChatCompletionRequestAssistantMessage`. Told apart by `type`."""
else:
    ChatCompletionRequestAssistantMessageContentPart = TaggedUnion(
        "ChatCompletionRequestAssistantMessageContentPart",
        __name__,
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        },
    )
