# Generated from BetaCompactionBody. Do not edit.
"""BetaCompactionBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaCompactionBody")
class BetaCompactionBody(Component):
    """A member of `BetaItemField`, `BetaItemResource` and `BetaOutputItem`, told by `type` = `"compaction"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["compaction"] = "compaction"
    id: str
    """Unique id."""

    encrypted_content: str
    """Opaque content, to be sent back unchanged."""

    created_by: str | None = None
    """Who made it."""
