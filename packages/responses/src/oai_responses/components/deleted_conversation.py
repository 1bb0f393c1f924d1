# Generated from DeletedConversation. Do not edit.
"""DeletedConversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .deleted_conversation_resource import DeletedConversationResource

if TYPE_CHECKING:
    DeletedConversation: TypeAlias = DeletedConversationResource
    """No operation refers to it."""
else:
    DeletedConversation = Alias("DeletedConversationResource", __name__)
