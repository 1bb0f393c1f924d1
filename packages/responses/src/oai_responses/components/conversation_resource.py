# Generated from ConversationResource. Do not edit.
"""ConversationResource."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("ConversationResource")
class ConversationResource(Component):
    """An object of `object` "conversation"."""

    id: str
    object: Literal["conversation"] = "conversation"
    """Default: `"conversation"`."""

    metadata: Any
    created_at: int
    """Seconds since 1970, UTC."""
