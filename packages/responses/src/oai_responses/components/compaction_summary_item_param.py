# Generated from CompactionSummaryItemParam. Do not edit.
"""CompactionSummaryItemParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CompactionSummaryItemParam")
class CompactionSummaryItemParam(Component):
    """An object of `type` "compaction"."""

    id: str | None = None
    type: Literal["compaction"] = "compaction"
    """Default: `"compaction"`."""

    encrypted_content: str
    """At most 20971520 characters."""
