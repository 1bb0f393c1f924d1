# Generated from CompactionSummaryItemParam. Do not edit.
"""CompactionSummaryItemParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CompactionSummaryItemParam")
class CompactionSummaryItemParam(Component):
    """A member of `Item`, told by `type` = `"compaction"`."""

    id: str | None = None
    """Unique id."""

    type: Literal["compaction"] = "compaction"
    encrypted_content: str
    """Opaque content, to be sent back unchanged. At most 20971520 characters."""
