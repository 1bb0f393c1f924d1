# Generated from BetaConversationParam. Do not edit.
"""BetaConversationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_conversation_param2 import BetaConversationParam2

if TYPE_CHECKING:
    BetaConversationParam: TypeAlias = str | BetaConversationParam2
    """`conversation` of `client.beta.responses.create`, `BetaResponsesClientEventResponseCreate` and `client.beta.responses.input_tokens.count`."""
else:
    BetaConversationParam = Alias("str | BetaConversationParam2", __name__)
