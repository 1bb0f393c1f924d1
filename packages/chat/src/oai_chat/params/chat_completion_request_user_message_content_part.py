# Generated from ChatCompletionRequestUserMessageContentPart. Do not edit.
"""ChatCompletionRequestUserMessageContentPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudioDict,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFileDict,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImageDict,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartTextDict,
    )

if TYPE_CHECKING:
    ChatCompletionRequestUserMessageContentPartLike: TypeAlias = "ChatCompletionRequestUserMessageContentPart | ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartImageDict | ChatCompletionRequestMessageContentPartAudioDict | ChatCompletionRequestMessageContentPartFileDict"
else:
    ChatCompletionRequestUserMessageContentPartLike = Alias(
        "ChatCompletionRequestUserMessageContentPart | ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartImageDict | ChatCompletionRequestMessageContentPartAudioDict | ChatCompletionRequestMessageContentPartFileDict",
        __name__,
    )
