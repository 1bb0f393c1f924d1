# Generated from DeletedConversationResource. Do not edit.
"""DeletedConversationResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeletedConversationResource")
class DeletedConversationResource(Component):
    """Result of `client.conversations.delete`."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    deleted: bool
    """Whether it is gone."""

    id: str
    """Unique id."""
