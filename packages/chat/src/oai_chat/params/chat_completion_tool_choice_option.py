# Generated from ChatCompletionToolChoiceOption. Do not edit.
"""ChatCompletionToolChoiceOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

    from ..components.chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoiceDict
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoiceDict
    from .chat_completion_named_tool_choice_custom import ChatCompletionNamedToolChoiceCustomDict

ChatCompletionToolChoiceOptionLike: TypeAlias = 'ChatCompletionToolChoiceOption | ChatCompletionAllowedToolsChoiceDict | ChatCompletionNamedToolChoiceDict | ChatCompletionNamedToolChoiceCustomDict | Literal["none", "auto", "required"]'
