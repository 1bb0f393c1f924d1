# Generated from ConversationParam. Do not edit.
"""ConversationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.conversation_param2 import ConversationParam2
    from ..components.response_conversation import ResponseConversation
    from .conversation_param2 import ConversationParam2Dict

if TYPE_CHECKING:
    ConversationParamLike: TypeAlias = (
        "str | ConversationParam2 | ConversationParam2Dict | ResponseConversation"
    )
else:
    ConversationParamLike = Alias(
        "str | ConversationParam2 | ConversationParam2Dict | ResponseConversation", __name__
    )
