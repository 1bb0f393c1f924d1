# Generated from RealtimeReasoning. Do not edit.
"""RealtimeReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .realtime_reasoning_effort import RealtimeReasoningEffort


@component("RealtimeReasoning")
class RealtimeReasoning(Component):
    """`reasoning` of `RealtimeResponseCreateParams`, `RealtimeSessionCreateRequestGA` and `RealtimeSessionCreateResponseGA`."""

    effort: RealtimeReasoningEffort | None = None
    """How much to think; less is faster and cheaper. One of `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`. Default: `"low"`."""
