# Generated from CompactionTriggerItemParam. Do not edit.
"""CompactionTriggerItemParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CompactionTriggerItemParam")
class CompactionTriggerItemParam(Component):
    """A member of `InputItem`, told by `type` = `"compaction_trigger"`."""

    type: Literal["compaction_trigger"] = "compaction_trigger"
