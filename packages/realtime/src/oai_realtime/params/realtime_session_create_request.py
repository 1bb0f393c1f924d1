# Generated from RealtimeSessionCreateRequest. Do not edit.
"""RealtimeSessionCreateRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required

    from ..components.noise_reduction_type import NoiseReductionType


class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` as a mapping."""

    value: Required[str]
    expires_at: Required[int]


class RealtimeSessionCreateRequestInputAudioTranscriptionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioTranscription` as a mapping."""

    model: str


class RealtimeSessionCreateRequestTracingTracingConfigurationDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTracingTracingConfiguration` as a mapping."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, Any]


class RealtimeSessionCreateRequestTurnDetectionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestTurnDetection` as a mapping."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeSessionCreateRequestToolsItemDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestToolsItem` as a mapping."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]


class RealtimeSessionCreateRequestInputAudioNoiseReductionDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestInputAudioNoiseReduction` as a mapping."""

    type: NoiseReductionType
