# Generated from BetaConversationParam. Do not edit.
"""BetaConversationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_conversation_param2 import BetaConversationParam2
    from ..components.beta_response_conversation import BetaResponseConversation
    from .beta_conversation_param2 import BetaConversationParam2Dict

BetaConversationParamLike: TypeAlias = (
    "str | BetaConversationParam2 | BetaConversationParam2Dict | BetaResponseConversation"
)
