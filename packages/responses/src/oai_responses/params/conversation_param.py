# Generated from ConversationParam. Do not edit.
"""ConversationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.conversation_param2 import ConversationParam2
    from ..components.response_conversation import ResponseConversation
    from .conversation_param2 import ConversationParam2Dict

ConversationParamLike: TypeAlias = (
    "str | ConversationParam2 | ConversationParam2Dict | ResponseConversation"
)
