# Generated from ChatCompletionRequestUserMessageContentPart. Do not edit.
"""ChatCompletionRequestUserMessageContentPart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFile,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

if TYPE_CHECKING:
    ChatCompletionRequestUserMessageContentPart: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartImage
        | ChatCompletionRequestMessageContentPartAudio
        | ChatCompletionRequestMessageContentPartFile
        | UnknownComponent
    )
    """An item of `content` of `ChatCompletionRequestUserMessage`. Told apart by `type`."""
else:
    ChatCompletionRequestUserMessageContentPart = TaggedUnion(
        "ChatCompletionRequestUserMessageContentPart",
        __name__,
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "input_audio": "ChatCompletionRequestMessageContentPartAudio",
            "file": "ChatCompletionRequestMessageContentPartFile",
        },
    )
