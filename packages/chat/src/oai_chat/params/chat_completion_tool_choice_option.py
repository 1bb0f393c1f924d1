# Generated from ChatCompletionToolChoiceOption. Do not edit.
"""ChatCompletionToolChoiceOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..components.chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .chat_completion_allowed_tools_choice import ChatCompletionAllowedToolsChoiceDict
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoiceDict
    from .chat_completion_named_tool_choice_custom import ChatCompletionNamedToolChoiceCustomDict

if TYPE_CHECKING:
    ChatCompletionToolChoiceOptionLike: TypeAlias = 'ChatCompletionToolChoiceOption | ChatCompletionAllowedToolsChoiceDict | ChatCompletionNamedToolChoiceDict | ChatCompletionNamedToolChoiceCustomDict | Literal["none", "auto", "required"]'
else:
    ChatCompletionToolChoiceOptionLike = Alias(
        'ChatCompletionToolChoiceOption | ChatCompletionAllowedToolsChoiceDict | ChatCompletionNamedToolChoiceDict | ChatCompletionNamedToolChoiceCustomDict | Literal["none", "auto", "required"]',
        __name__,
    )
