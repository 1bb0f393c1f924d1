# Generated from ChatCompletionModeration. Do not edit.
"""ChatCompletionModeration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_moderation_error import ChatCompletionModerationError
    from .chat_completion_moderation_results import ChatCompletionModerationResults


@component("ChatCompletionModeration")
class ChatCompletionModeration(Component):
    """`moderation` of `CreateChatCompletionResponse` and `CreateChatCompletionStreamResponse`."""

    input: ChatCompletionModerationInput
    """What the check of the input found."""

    output: ChatCompletionModerationOutput
    """What the check of the output found."""


if TYPE_CHECKING:
    ChatCompletionModerationInput: TypeAlias = (
        ChatCompletionModerationResults | ChatCompletionModerationError | UnknownComponent
    )
    """`input` of `ChatCompletionModeration`. Told apart by `type`."""
else:
    ChatCompletionModerationInput = TaggedUnion(
        "ChatCompletionModerationInput",
        __name__,
        "type",
        {
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        },
    )

if TYPE_CHECKING:
    ChatCompletionModerationOutput: TypeAlias = (
        ChatCompletionModerationResults | ChatCompletionModerationError | UnknownComponent
    )
    """`output` of `ChatCompletionModeration`. Told apart by `type`."""
else:
    ChatCompletionModerationOutput = TaggedUnion(
        "ChatCompletionModerationOutput",
        __name__,
        "type",
        {
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        },
    )
