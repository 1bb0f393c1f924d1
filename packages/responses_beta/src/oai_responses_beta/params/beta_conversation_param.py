# Generated from BetaConversationParam. Do not edit.
"""BetaConversationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_conversation_param2 import BetaConversationParam2
    from ..components.beta_response_conversation import BetaResponseConversation
    from .beta_conversation_param2 import BetaConversationParam2Dict

if TYPE_CHECKING:
    BetaConversationParamLike: TypeAlias = (
        "str | BetaConversationParam2 | BetaConversationParam2Dict | BetaResponseConversation"
    )
else:
    BetaConversationParamLike = Alias(
        "str | BetaConversationParam2 | BetaConversationParam2Dict | BetaResponseConversation",
        __name__,
    )
