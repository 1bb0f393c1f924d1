# Generated from RealtimeReasoningEffort. Do not edit.
"""RealtimeReasoningEffort."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""`effort` of `RealtimeReasoning`."""
