# Generated from ConversationParam. Do not edit.
"""ConversationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .conversation_param2 import ConversationParam2

if TYPE_CHECKING:
    ConversationParam: TypeAlias = str | ConversationParam2
    """`conversation` of `client.responses.create`, `ResponsesClientEventResponseCreate` and `client.responses.input_tokens.count`."""
else:
    ConversationParam = Alias("str | ConversationParam2", __name__)
