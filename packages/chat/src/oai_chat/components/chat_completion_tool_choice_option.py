# Generated from ChatCompletionToolChoiceOption. Do not edit.
"""ChatCompletionToolChoiceOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoice
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_custom import ChatCompletionNamedToolChoiceCustom

if TYPE_CHECKING:
    ChatCompletionToolChoiceOption: TypeAlias = (
        ChatCompletionAllowedToolsChoice
        | ChatCompletionNamedToolChoice
        | ChatCompletionNamedToolChoiceCustom
        | Literal["none", "auto", "required"]
        | UnknownComponent
    )
    """`tool_choice` of `client.chat.completions.create`. Told apart by `type`."""
else:
    ChatCompletionToolChoiceOption = TaggedUnion(
        "ChatCompletionToolChoiceOption",
        __name__,
        "type",
        {
            "allowed_tools": "ChatCompletionAllowedToolsChoice",
            "function": "ChatCompletionNamedToolChoice",
            "custom": "ChatCompletionNamedToolChoiceCustom",
        },
    )
