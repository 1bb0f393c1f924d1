# Generated from VadConfig. Do not edit.
"""VadConfig."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VadConfig")
class VadConfig(Component):
    """`chunking_strategy` of `client.audio.transcriptions.create`."""

    type: Literal["server_vad"] = "server_vad"
    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds. Default: `300`."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds. Default: `200`."""

    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places. Default: `0.5`."""
