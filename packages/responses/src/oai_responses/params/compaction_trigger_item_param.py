# Generated from CompactionTriggerItemParam. Do not edit.
"""CompactionTriggerItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CompactionTriggerItemParamDict(TypedDict, total=False):
    """`CompactionTriggerItemParam` as a mapping."""

    type: Required[Literal["compaction_trigger"]]
