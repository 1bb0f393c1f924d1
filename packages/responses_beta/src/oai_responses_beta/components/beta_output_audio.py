# Generated from BetaOutputAudio. Do not edit.
"""BetaOutputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaOutputAudio")
class BetaOutputAudio(Component):
    """No operation refers to it."""

    type: Literal["output_audio"] = "output_audio"
    data: str
    """Audio, base64 encoded."""

    transcript: str
    """What is said, as text."""
