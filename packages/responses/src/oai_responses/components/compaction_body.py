# Generated from CompactionBody. Do not edit.
"""CompactionBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CompactionBody")
class CompactionBody(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"compaction"`."""

    type: Literal["compaction"] = "compaction"
    id: str
    """Unique id."""

    encrypted_content: str
    """Opaque content, to be sent back unchanged."""

    created_by: str | None = None
    """Who made it."""
