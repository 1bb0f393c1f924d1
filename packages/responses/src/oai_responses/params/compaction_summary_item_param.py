# Generated from CompactionSummaryItemParam. Do not edit.
"""CompactionSummaryItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CompactionSummaryItemParamDict(TypedDict, total=False):
    """`CompactionSummaryItemParam` as a mapping."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
