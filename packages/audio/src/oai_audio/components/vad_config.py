# Generated from VadConfig. Do not edit.
"""VadConfig."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VadConfig")
class VadConfig(Component):
    """An object of `type` "server_vad"."""

    type: Literal["server_vad"] = "server_vad"
    prefix_padding_ms: int | None = None
    """Default: `300`."""

    silence_duration_ms: int | None = None
    """Default: `200`."""

    threshold: float | None = None
    """Default: `0.5`."""
