# Generated from BetaInputAudio. Do not edit.
"""BetaInputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaInputAudioInputAudio")
class BetaInputAudioInputAudio(Component):
    """`input_audio` of `BetaInputAudio`."""

    data: str
    """Audio, base64 encoded."""

    format: Literal["mp3", "wav"]
    """Encoding of the audio."""


@component("BetaInputAudio")
class BetaInputAudio(Component):
    """No operation refers to it."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: BetaInputAudioInputAudio
    """A recording, base64 encoded."""
