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
    """An object of the API."""

    input: ChatCompletionModerationInput
    output: ChatCompletionModerationOutput


if TYPE_CHECKING:
    ChatCompletionModerationInput: TypeAlias = (
        ChatCompletionModerationResults | ChatCompletionModerationError | UnknownComponent
    )
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
