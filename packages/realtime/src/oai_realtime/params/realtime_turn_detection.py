# Generated from RealtimeTurnDetection. Do not edit.
"""RealtimeTurnDetection in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_turn_detection import RealtimeTurnDetection


class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad` as a mapping."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None


class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad` as a mapping."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    create_response: bool
    interrupt_response: bool


RealtimeTurnDetectionLike: TypeAlias = "RealtimeTurnDetection | RealtimeTurnDetectionServerVadDict | RealtimeTurnDetectionSemanticVadDict | None"
