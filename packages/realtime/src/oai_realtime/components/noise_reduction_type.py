# Generated from NoiseReductionType. Do not edit.
"""NoiseReductionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""`type` of `RealtimeSessionInputAudioNoiseReduction`, `RealtimeSessionCreateRequestInputAudioNoiseReduction`, `RealtimeSessionCreateRequestGAAudioInputNoiseReduction` and others."""
