# Generated from RealtimeTurnDetection. Do not edit.
"""RealtimeTurnDetection in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

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


if TYPE_CHECKING:
    RealtimeTurnDetectionLike: TypeAlias = "RealtimeTurnDetection | RealtimeTurnDetectionServerVadDict | RealtimeTurnDetectionSemanticVadDict | None"
else:
    RealtimeTurnDetectionLike = Alias(
        "RealtimeTurnDetection | RealtimeTurnDetectionServerVadDict | RealtimeTurnDetectionSemanticVadDict | None",
        __name__,
    )
