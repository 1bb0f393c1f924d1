# Generated from RealtimeReasoning. Do not edit.
"""RealtimeReasoning in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.realtime_reasoning_effort import RealtimeReasoningEffort


class RealtimeReasoningDict(TypedDict, total=False):
    """`RealtimeReasoning` as a mapping."""

    effort: RealtimeReasoningEffort
