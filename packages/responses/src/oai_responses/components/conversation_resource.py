# Generated from ConversationResource. Do not edit.
"""ConversationResource."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("ConversationResource")
class ConversationResource(Component):
    """A conversation. Result of `client.conversations.create`, `client.conversations.retrieve`, `client.conversations.update` and others."""

    id: str
    """Unique id."""

    object: Literal["conversation"] = "conversation"
    metadata: Any
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""
